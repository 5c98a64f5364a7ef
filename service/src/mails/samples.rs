//! Every letter once, with made-up people.

use super::account::{self, LoginAsked};
use super::agenda::{self, AgendaNews};
use super::evaluation;
use super::meetings::{self, Along, Before, MeetingNews, Survey};
use super::network::{self, Ended, Invited, InvitedTo, Proposal};
use super::planning::{self, LateAnswer, LateMeeting, Waiting};
use super::polls::{self, Asking, BestDate, DateChosen, Mark, Outcome, Stopped};
use super::rounds::{self, Reminder, RoundNews};
use super::webinars::{self, Place};
use super::{CalendarPart, Letter};
use crate::calendar;
use chrono::{DateTime, Duration, NaiveTime, Utc};
use domain::account::login::{CODE_LIFETIME, LoginCode};
use domain::account::{EmailAddress, Role, Seat};
use domain::calendar::{Appointment, Guest, Person, Rsvp, Status};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::meetings::evaluation::closes_at;
use domain::meetings::{MeetingKind, Sought};
use domain::network::HOME;
use domain::time;
use uuid::Uuid;

const NAME: &str = "Anna Müller-van ’t Hof";
const COLLEAGUE: &str = "Bert Élan";
const REGION: &str = "Kop van Noord-Holland";
const ADDRESS: &str = "anna.muller@gemeenten-noordkop.example";
const DEVICE: &str = "Firefox op Windows";

/// A letter as somebody may get it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Its name in an address: lower-case letters and hyphens.
    pub slug: &'static str,
    /// Who gets it, and when; Dutch.
    pub when: &'static str,
    /// The letter.
    pub letter: Letter,
}

/// Every letter of the portal, as it would be at `now`.
pub fn samples(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    [
        of_account(now, public_url),
        of_network(now, public_url),
        of_rounds(now, public_url),
        of_meetings(now, public_url),
        of_polls(now, public_url),
        of_agendas(now, public_url),
        of_evaluations(now, public_url),
        of_webinars(now, public_url),
    ]
    .concat()
}

fn sample(slug: &'static str, when: &'static str, letter: Letter) -> Sample {
    Sample { slug, when, letter }
}

fn of_account(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let code = LoginCode::parse("123456").expect("six digits");
    let until = now + CODE_LIFETIME;
    let asked = LoginAsked { code: &code, now, until, device: DEVICE };
    let absent = account::signed_in_after_absence(now, DEVICE, public_url);
    vec![
        sample("inlogcode", "Naar wie een code vraagt om in te loggen.", account::login_code(&asked, public_url)),
        sample("adrescode", "Naar een adres dat iemand wil toevoegen.", account::address_code(&code, until)),
        sample("na-lange-tijd", "Naar wie na een half jaar weer inlogt.", absent),
        sample("adres-erbij", "Naar wie een adres toevoegde.", account::address_added(now, ADDRESS)),
        sample("ander-mailadres", "Naar het oude en het nieuwe adres.", account::mail_address_chosen(now, ADDRESS)),
        sample("adres-weg", "Naar wie een adres weghaalde, en naar dat adres.", account::address_removed(now, ADDRESS)),
    ]
}

fn of_network(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let invited = |to, by| network::invitation(&Invited { name: NAME, by, to, address: ADDRESS }, public_url);
    let ended = |what| network::ended(NAME, what, now, public_url);
    let seat = Seat { region: RegionId::new("kop-van-noord-holland"), number: SeatNumber::One };
    let known = [COLLEAGUE, "bert@ggd-noordkop.example", "Beleidsadviseur jeugd", "GGD Noordkop"];
    let successor = known.map(|line| line.to_owned()).into();
    let proposal = Proposal { from: NAME, seat: &seat, region: REGION, successor };
    vec![
        sample("trekker", "Naar wie een zetel krijgt.", invited(InvitedTo::Seat(REGION), Some("Cora Planner"))),
        sample("partner", "Naar wie partner wordt.", invited(InvitedTo::Partner, Some("Cora Planner"))),
        sample("coordinatiegroep", "Naar wie erbij komt.", invited(InvitedTo::Coordinator, Some("Ada Beheer"))),
        sample("beheerder", "Naar wie beheerder wordt, hier de eerste.", invited(InvitedTo::Admin, None)),
        sample("opvolger", "Naar de coördinatiegroep.", network::successor(&proposal, public_url)),
        sample("zetel-weg", "Naar wie een zetel had.", ended(Ended::Seat(REGION))),
        sample("zetel-overgedragen", "Naar wie een zetel had.", ended(Ended::HandedOver(REGION))),
        sample("rol-weg", "Naar wie een rol had.", ended(Ended::Role(Role::Coordinator))),
    ]
}

fn of_rounds(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let letter = |days, colleague_sent, is_last| {
        let meeting = time::day(now) + Duration::days(days);
        let closes_at = time::moment(meeting - Duration::days(6), NaiveTime::MIN);
        let about = Reminder { name: NAME, region: REGION, colleague_sent, is_last, meeting, closes_at, now };
        rounds::reminder(&about, public_url)
    };
    let meeting = time::day(now) + Duration::days(28);
    let closes_at = time::moment(meeting - Duration::days(6), NaiveTime::MIN);
    let news = RoundNews { name: NAME, meeting, closes_at, now };
    let before = Some(closes_at - Duration::days(3));
    let receipt = |is_first| rounds::receipt(&news, (REGION, is_first), public_url);
    vec![
        sample("eerste-herinnering", "Naar wie nog niet instuurde, twee weken ervoor.", letter(14, None, false)),
        sample("tweede-herinnering", "Negen dagen ervoor; de collega is klaar.", letter(9, Some(COLLEAGUE), true)),
        sample("open", "Naar de trekkers, als de ronde opengaat.", rounds::opened(&news, REGION, public_url)),
        sample("langer-open", "Naar wie nog niet instuurde.", rounds::extended(&news, before, public_url)),
        sample("weer-open", "Naar de trekkers.", rounds::reopened(&news, (REGION, false), public_url)),
        sample("weer-open-ingestuurd", "Naar wie al instuurde.", rounds::reopened(&news, (REGION, true), public_url)),
        sample("ontvangen", "Naar wie instuurt.", receipt(true)),
        sample("gewijzigd-ontvangen", "Naar wie iets anders instuurt dan eerst.", receipt(false)),
        sample("uitkomsten", "Naar de leden, als de ronde sluit.", rounds::results(&news, false, public_url)),
        sample("uitkomsten-nieuw", "Als de ronde weer sluit.", rounds::results(&news, true, public_url)),
    ]
}

fn of_meetings(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let today = time::day(now);
    let at = |hour| NaiveTime::MIN + Duration::hours(hour);
    let note = format!("Neem je eigen beker mee.\n\nDe weg en de zalen: {public_url}/bijeenkomsten.");
    let news = MeetingNews {
        name: NAME,
        kind: MeetingKind::Network,
        when: (today + Duration::days(60), at(10), at(15)),
        place: "Pharos, Utrecht: Arthur van Schendelstraat 600".to_owned(),
        note: &note,
        page: format!("{public_url}/bijeenkomsten"),
        along: Along::Calendar { is_read: false },
        now,
    };
    let with = |letter: Letter, status| letter.calendar(in_calendar(&news, status));
    let moved = |days, from, place: &str| {
        let when = (today + Duration::days(days), at(from), at(from + 5));
        with(meetings::moved(&news, &Before { when, place: Some(place.to_owned()) }), Status::Confirmed)
    };
    let waiting = Waiting {
        undecided: vec![(MeetingId(Uuid::nil()), sought(now))],
        unpublished: vec![(MeetingId(Uuid::nil()), today - Duration::days(9))],
        proposed: vec![(MeetingId(Uuid::nil()), today + Duration::days(67))],
        vacant: vec![(REGION.to_owned(), 1), ("Zeeland".to_owned(), 2)],
        refused: vec![COLLEAGUE.to_owned()],
    };
    let change = |name: &str, region: Option<&str>, before, now| LateAnswer {
        name: name.to_owned(),
        region: region.map(ToOwned::to_owned),
        before,
        now,
    };
    let near = LateMeeting {
        id: MeetingId(Uuid::nil()),
        kind: MeetingKind::Network,
        date: today + Duration::days(3),
        changes: vec![
            change(COLLEAGUE, Some(REGION), Rsvp::Yes, Rsvp::No),
            change("Cora Planner", None, Rsvp::Maybe, Rsvp::Yes),
        ],
    };
    let late = planning::late_answers(NAME, &[near], public_url);
    let why = "We schuiven de bijeenkomst een half jaar op.";
    let sought = sought(now);
    let stopped = Stopped { name: NAME, sought: &sought, why, page: &news.page, now };
    let made = |chosen: Option<&DateChosen>| {
        with(
            meetings::made(&news, (chosen, Some(Survey::Opens(now + Duration::days(32)))), public_url),
            Status::Confirmed,
        )
    };
    let open = Some(Survey::OpenUntil(time::moment(today + Duration::days(54), NaiveTime::MIN)));
    let late_guest = with(meetings::made(&news, (None, open), public_url), Status::Confirmed);
    let chosen = DateChosen { counts: [14, 3], by_region: true };
    let cancelled = meetings::cancelled(&news, ("Er is die dag een staking bij het spoor.", None));
    let minutes =
        meetings::minutes_there(NAME, (MeetingKind::Network, today - Duration::days(8)), &news.page, public_url);
    let taken_off = with(meetings::taken_off(&news), Status::Cancelled);
    vec![
        sample("bijeenkomst", "Naar wie is uitgenodigd.", made(None)),
        sample("bijeenkomst-gekozen", "Naar wie is uitgenodigd, na een datumprikker.", made(Some(&chosen))),
        sample("bijeenkomst-vragenlijst-open", "Naar wie later wordt uitgenodigd.", late_guest),
        sample("verplaatst", "Naar wie al was uitgenodigd.", moved(67, 10, &news.place)),
        sample("andere-tijd", "Naar dezelfde mensen.", moved(60, 9, &news.place)),
        sample("andere-plek", "Naar dezelfde mensen.", moved(60, 10, "Gastregio Zeeland: Abdij 6, Middelburg")),
        sample("afgezegd", "Naar wie was uitgenodigd.", with(cancelled, Status::Cancelled)),
        sample("datumprikker-stopt", "Naar wie al datums mocht kiezen.", polls::stopped(&stopped)),
        sample("niet-meer-uitgenodigd", "Naar wie niet meer wordt uitgenodigd.", taken_off),
        sample("verslag", "Naar wie was uitgenodigd, als het verslag er is.", minutes),
        sample("ander-antwoord", "Naar de coördinatiegroep, hooguit één keer per dag.", late),
        sample("weekbericht", "Naar de coördinatiegroep.", planning::digest(NAME, &waiting, public_url)),
    ]
}

/// What goes along with a letter about a meeting.
fn in_calendar(news: &MeetingNews<'_>, status: Status) -> CalendarPart {
    let person = |name: &str, address| Person {
        name: name.to_owned(),
        address: EmailAddress::parse(address).expect("an address"),
    };
    let meeting = Appointment {
        uid: Uuid::nil(),
        sequence: 1,
        status,
        title: "Netwerkbijeenkomst landelijk lerend netwerk".to_owned(),
        start: news.when.0.and_time(news.when.1),
        end: news.when.0.and_time(news.when.2),
        place: news.place.clone(),
        spot: String::new(),
        note: news.note.to_owned(),
        page: news.page.clone(),
        changed_at: news.now,
    };
    let guest = Guest { person: person(NAME, ADDRESS), said: None, is_read: false };
    calendar::request(&meeting, &person("Lerend netwerk", "portaal@lerendnetwerk.example"), &guest, news.now)
}

fn sought(now: DateTime<Utc>) -> Sought {
    let days = [68, 70, 75].map(|days| time::day(now) + Duration::days(days)).to_vec();
    Sought { kind: MeetingKind::Network, days, place: Some(HOME.to_owned()) }
}

fn of_polls(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let day = |days| time::full_date(time::day(now) + Duration::days(days));
    let of = |mark, days| (mark, format!("{}, 10:00 tot 15:30, Pharos, Utrecht", day(days)));
    let dates = [of(Mark::Gone, 61), of(Mark::Stayed, 68), of(Mark::Changed, 70), of(Mark::New, 75)];
    let same = [of(Mark::Stayed, 68), of(Mark::Stayed, 70), of(Mark::Stayed, 75)];
    let page = format!("{public_url}/bijeenkomsten");
    let (sought, closes_at) = (sought(now), now + Duration::days(9));
    let asking = Asking { name: NAME, sought: &sought, has_chosen: true, dates: &dates, closes_at, page: &page, now };
    let opened = Asking { dates: &same, ..asking };
    let ended = |all_answered, best| {
        polls::outcome(&Outcome { name: NAME, sought: &sought, now, all_answered, by_region: true, best, page: &page })
    };
    vec![
        sample("datums", "Naar wie mag kiezen.", polls::ask(&asking)),
        sample("andere-datums", "Naar wie nog niet bij alle datums koos.", polls::ask_again(&asking)),
        sample("weer-kiezen", "Naar dezelfde mensen, als hij weer opengaat.", polls::ask_again(&opened)),
        sample("datums-herinnering", "Naar wie nog niet bij alle datums koos.", polls::remind(&asking)),
        sample("iedereen-koos", "Naar de coördinatiegroep.", ended(true, BestDate::One(day(68), [14, 3]))),
        sample("datumprikker-gesloten", "Naar de coördinatiegroep.", ended(false, BestDate::Unanswered)),
    ]
}

fn of_agendas(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let (date, page) = (time::day(now) + Duration::days(21), format!("{public_url}/bijeenkomsten"));
    let news = AgendaNews { name: NAME, date, place: HOME, public_url, page: &page, now };
    vec![sample("agenda", "Naar wie is uitgenodigd, als de agenda klaarstaat.", agenda::published(&news))]
}

fn of_evaluations(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let (date, page) = (time::day(now) - Duration::days(7), format!("{public_url}/bijeenkomsten"));
    let until = closes_at(date);
    let asking = evaluation::Asking { name: NAME, kind: MeetingKind::Network, date, until, page: &page, now };
    let when = "Naar wie er was en nog niets invulde, een week na de bijeenkomst.";
    vec![sample("evaluatie", when, evaluation::reminder(&asking))]
}

fn of_webinars(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day");
    let page = format!("{public_url}/webinars/plek/een-lange-sleutel-van-letters-en-cijfers-1234");
    let (kind, title) = (MeetingKind::Webinar, "Praten over geld met aanstaande ouders");
    let when = (time::day(now + Duration::days(20)), hour(12), hour(13));
    let place = Place { name: Some(NAME), kind, title, when, page: &page, has_calendar: true, now };
    let unknown = Place { name: None, has_calendar: true, ..place };
    let why = "De spreker is ziek. We zoeken een andere dag.";
    vec![
        sample("webinar-bevestigen", "Naar wie van buiten een plek vraagt.", webinars::confirm(&unknown)),
        sample("webinar-opnieuw", "Naar wie al was aangemeld en opnieuw een plek vraagt.", webinars::known(&unknown)),
        sample("webinar-plek", "Naar wie van buiten een plek heeft.", webinars::seat(&place)),
        sample("webinar-wachtlijst", "Naar wie bevestigt als alle plekken bezet zijn.", webinars::waiting(&place)),
        sample(
            "webinar-plek-vrij",
            "Naar wie vooraan staat als een plek vrijkomt.",
            webinars::offer(&place, now + Duration::hours(24)),
        ),
        sample("webinar-verplaatst", "Naar wie een plek heeft.", webinars::moved(&place)),
        sample("webinar-gaat-niet-door", "Naar wie een plek heeft of wacht.", webinars::called_off(&place, why)),
        sample("webinar-afgemeld", "Naar wie zich afmeldt.", webinars::withdrawn(&place)),
        sample(
            "webinar-herinnering",
            "Naar wie een plek heeft, de werkdag ervoor.",
            webinars::reminder(&place, "https://bellen.voorbeeld.nl/webinar"),
        ),
    ]
}
