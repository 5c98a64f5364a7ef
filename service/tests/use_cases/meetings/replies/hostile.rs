//! Whatever comes in: it says what Anna said, or nothing.

use super::stage::*;
use crate::calendar::answers;
use crate::calendar::mangled::{cut, mangle, open_of};
use domain::calendar::Rsvp::{No, Yes};
use domain::meetings::MeetingKind;
use proptest::collection::vec;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, TestRunner};
use service::both_engines;
use service::incoming::{Incoming, read as read_mail};
use service::meetings::rsvp;

/// So many mails are made of each kind.
const MAILS: usize = 150;

/// What stands of everybody but Anna.
const OTHERS: &str = "SELECT COUNT(*) FROM rsvps r JOIN members m ON m.id = r.member_id
    WHERE m.name = 'Bert' AND r.answer = 'yes' AND r.way = 'page' AND r.comment = ''";

both_engines! {
    async fn a_mangled_mail_changes_nobody_elses_answer(stage: Stage) {
        let id = told(&stage).await;
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        press(&stage, &stage.bert, id, Yes).await;
        press(&stage, &stage.bert, webinar, Yes).await;
        let mut mails: Vec<Vec<u8>> = (0..2).map(|which| open_of(which, &id.to_string(), ANNA)).collect();
        mails.extend(answers::all_of(&id.to_string(), ANNA).map(String::into_bytes));
        // Everybody is named in it, so that a cut may make it another's.
        let both = format!("ATTENDEE;PARTSTAT=DECLINED:mailto:bert@regio.example\r\nUID:{webinar}\r\nDTSTAMP");
        let named = Mail { at: at("2027-02-01T09:00:00Z"), ..Mail::new(&stage, id, No) };
        let named = String::from_utf8(named.bytes()).unwrap().replacen("DTSTAMP", &both, 1);
        mails.push(named.into_bytes());
        let mut runner = TestRunner::new_with_rng(Config::default(), TestRunner::deterministic().new_rng());
        let cuts = vec(cut(), 1..4);
        let (mut answers, mut held) = (0, 0);
        for nth in 0..MAILS * mails.len() {
            let cuts = cuts.new_tree(&mut runner).unwrap().current();
            // Each is newer than the one before, or that would be all to be said.
            let later = format!("20270201T09{:02}{:02}Z", nth / 60, nth % 60);
            let mail = String::from_utf8(mails[nth % mails.len()].clone()).unwrap().replace("20270201T090000Z", &later);
            let mail = mangle(mail.into_bytes(), &cuts);
            let Incoming::Reply(reply) = read_mail(&mail) else { continue };
            answers += 1;
            held += usize::from(rsvp::reply(&stage.ctx, &reply, &calendars()).await.unwrap().holds.is_ok());
        }
        assert!(answers > MAILS && held > MAILS / 3 && held < answers, "{held} of {answers}");
        assert_eq!(stage.count(OTHERS).await, 2);
        assert_eq!(stage.count("SELECT COUNT(DISTINCT member_id) FROM rsvps").await, 2, "and Anna's");
        assert_eq!(stage.count("SELECT COUNT(DISTINCT member_id) FROM rsvp_history").await, 1);
    }
}
