//! Tests of the login rules.

use super::*;
use crate::account::Member;
use crate::ids::MemberId;
use chrono::TimeZone;
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 3, 1, 12, 0, 0).unwrap()
}

fn member(roles: &[Role]) -> Actor {
    let id = MemberId(uuid::Uuid::from_u128(1));
    Actor::Member(Member { id, name: "Anna Voorbeeld".into(), seat: None, roles: roles.to_vec() })
}

#[test]
fn a_code_is_read_however_it_was_pasted() {
    for typed in ["123456", " 123 456\n", "123-456", "12 34 56", "123\u{a0}456"] {
        assert_eq!(LoginCode::parse(typed).unwrap().digits(), "123456", "{typed:?}");
    }
    for typed in ["", "12345", "1234567", "12345a", "１２３４５６", "123+456", &"1".repeat(1_000_000)] {
        assert!(LoginCode::parse(typed).is_none(), "{:?}", &typed[..typed.len().min(20)]);
    }
}

#[test]
fn a_code_is_never_written_to_a_log() {
    let code = LoginCode::parse("123456").unwrap();
    assert!(!format!("{code:?}").contains('1'));
    assert_eq!(code.grouped(), "123 456");
}

#[test]
fn every_code_is_equally_likely() {
    assert_eq!(LoginCode::from_random(u32::MAX), None);
    assert_eq!(LoginCode::from_random(4_294_000_000), None);
    assert_eq!(LoginCode::from_random(4_293_999_999).unwrap().digits(), "999999");
    assert_eq!(LoginCode::from_random(7).unwrap().digits(), "000007");
}

#[test]
fn a_code_works_for_ten_minutes_and_five_tries() {
    let state = CodeState { expires_at: noon() + CODE_LIFETIME, tries: 4, gone: false };
    assert_eq!(state.check(noon()), Ok(()));
    assert_eq!(state.check(noon() + Duration::minutes(10)), Err(Unusable::Expired));
    assert_eq!(CodeState { tries: 5, ..state }.check(noon()), Err(Unusable::TriedTooOften));
    assert_eq!(CodeState { gone: true, ..state }.check(noon()), Err(Unusable::Gone));
}

#[test]
fn the_coordination_group_logs_in_more_often() {
    let trekker = lifetime(&member(&[]), true);
    assert_eq!((trekker.idle, trekker.absolute), (Duration::days(30), Duration::days(90)));
    let partner = lifetime(&member(&[Role::Partner]), true);
    assert_eq!(partner, trekker);
    for role in [Role::Coordinator, Role::Admin] {
        let own = lifetime(&member(&[role]), true);
        assert_eq!((own.idle, own.absolute), (Duration::hours(24), Duration::days(7)));
    }
    for roles in [&[][..], &[Role::Admin]] {
        let shared = lifetime(&member(roles), false);
        assert_eq!((shared.idle, shared.absolute), (Duration::hours(24), Duration::hours(24)));
    }
}

#[test]
fn a_login_ends_when_idle_or_old() {
    let rule = lifetime(&member(&[]), true);
    assert_eq!(rule.ends_at(noon(), noon()), noon() + Duration::days(30));
    assert_eq!(rule.ends_at(noon(), noon() + Duration::days(80)), noon() + Duration::days(90));
}

#[test]
fn one_client_counts_as_one_origin() {
    let origin = |text: &str| origin_of(text.parse().unwrap());
    assert_eq!(origin("192.0.2.7"), "192.0.2.7");
    assert_eq!(origin("::ffff:192.0.2.7"), "192.0.2.7");
    assert_eq!(origin("2001:db8:1:2:3::4"), origin("2001:db8:1:ffff::"));
    assert_ne!(origin("2001:db8:1::"), origin("2001:db8:2::"));
}

#[test]
fn only_a_long_absence_is_reported() {
    assert!(!is_return_after_absence(None, noon()));
    assert!(!is_return_after_absence(Some(noon() - Duration::days(200)), noon()));
    assert!(is_return_after_absence(Some(noon() - Duration::days(201)), noon()));
}

#[test]
fn after_logging_in_only_a_path_on_this_site_is_followed() {
    for good in ["/", "/vragenlijst/groei", "/monitor?regio=zeeland#p1", "/inloggenhulp"] {
        assert_eq!(safe_next(good), Some(good));
    }
    for bad in [
        "",
        "monitor",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/\t/evil.example",
        "/a\r\nb: c",
        "javascript:alert(1)",
        "/inloggen",
        "/inloggen/code#123456",
        "/uitloggen",
        "/inloggen?verder=/x",
        "/a b",
        "\u{2028}/a",
    ] {
        assert_eq!(safe_next(bad), None, "{bad:?}");
    }
    assert_eq!(safe_next(&format!("/{}", "a".repeat(1000))), None);
}

proptest! {
    #[test]
    fn reading_a_code_gives_back_what_was_grouped(number in 0u32..1_000_000) {
        let code = LoginCode::from_random(number).unwrap();
        let read = LoginCode::parse(&code.grouped()).unwrap();
        prop_assert_eq!(read.digits(), code.digits());
    }

    #[test]
    fn an_allowed_path_never_leaves_the_site(text in "[/\\\\a-z:.\t\r\n?#@]{0,12}") {
        if let Some(path) = safe_next(&text) {
            prop_assert!(path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
            prop_assert!(!path.contains(char::is_control));
        }
    }
}
