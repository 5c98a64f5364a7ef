//! A mail comes in while somebody presses a button, while it comes in twice, or while the meeting moves.

use super::stage::*;
use chrono::Duration;
use domain::calendar::Rsvp::{Maybe, No, Yes};
use domain::working_hours;
use futures::future::join_all;
use service::both_engines;
use service::incoming::{Incoming, read as read_mail};
use service::meetings::rsvp::{self, Ignored, Replied, Way, answer};
use service::meetings::{MeetingChange, change_meeting};
use tokio::task::JoinHandle;

const ROUNDS: usize = 40;

/// The mail comes in beside whatever else goes on.
fn beside(stage: &Stage, mail: &Mail) -> JoinHandle<Replied> {
    let Incoming::Reply(reply) = read_mail(&mail.bytes()) else { panic!("no answer") };
    let ctx = stage.ctx.clone();
    tokio::spawn(async move { rsvp::reply(&ctx, &reply, &calendars()).await.unwrap() })
}

both_engines! {
    async fn the_button_that_is_pressed_now_wins_from_a_mail_of_before(stage: Stage) {
        let id = told(&stage).await;
        let mut came_first = 0;
        for round in 0..ROUNDS {
            stage.clock.advance(Duration::minutes(1));
            let (pressed, mailed) = if round % 2 == 0 { (Yes, No) } else { (No, Maybe) };
            let mail = Mail::new(&stage, id, mailed);
            let mail = Mail { at: mail.at - Duration::seconds(1), ..mail };
            let (ctx, anna) = (stage.ctx.clone(), stage.anna.clone());
            let mails = [beside(&stage, &mail), beside(&stage, &mail)];
            let press = tokio::spawn(async move { answer(&ctx, &anna, id, 0, pressed).await });
            let more = beside(&stage, &mail);
            press.await.unwrap().unwrap();
            let mut held = vec![more.await.unwrap().holds];
            for mail in join_all(mails).await {
                held.push(mail.unwrap().holds);
            }
            assert!(held.iter().filter(|held| **held == Ok(true)).count() <= 1, "{held:?}");
            came_first += usize::from(held.contains(&Ok(true)));
            let answer = said(&stage, &stage.anna, id).await.unwrap();
            assert_eq!((answer.rsvp, answer.way, answer.stamp.at), (pressed, Way::Page, stage.ctx.now()), "{held:?}");
        }
        let history = stage.count("SELECT COUNT(*) FROM rsvp_history").await;
        assert_eq!(usize::try_from(history).unwrap(), came_first + ROUNDS - 1, "what held is history, each once");
    }

    async fn of_mails_in_any_order_the_last_that_was_written_counts(stage: Stage) {
        let id = told(&stage).await;
        for _ in 0..ROUNDS {
            stage.clock.advance(Duration::minutes(1));
            let last = Mail { comment: "De laatste", ..Mail::new(&stage, id, Maybe) };
            let ago = |seconds, says| Mail { at: last.at - Duration::seconds(seconds), says, comment: "", ..last.clone() };
            let mails = [ago(3, Yes), last.clone(), ago(1, No), ago(2, Maybe), last.clone(), ago(4, No)];
            let bert = Mail { from: "bert@regio.example".into(), attendee: "bert@regio.example", ..ago(1, Yes) };
            let all: Vec<_> = mails.iter().chain([&bert]).map(|mail| beside(&stage, mail)).collect();
            assert!(join_all(all).await.iter().all(Result::is_ok));
            let anna = said(&stage, &stage.anna, id).await.unwrap();
            assert_eq!((anna.rsvp, anna.comment.as_str()), (Maybe, "De laatste"));
            assert_eq!(said(&stage, &stage.bert, id).await.unwrap().rsvp, Yes);
        }
    }

    async fn an_answer_never_becomes_one_to_a_day_that_it_did_not_see(stage: Stage) {
        let id = told(&stage).await;
        let (mut moved, mut counted) = (0, 0);
        for round in 0..ROUNDS {
            let is = read(&stage, id).await;
            let day = if round % 2 == 0 { "2027-06-22" } else { "2027-06-15" };
            let window = Window::new(is.start, is.end).unwrap();
            let plan = MeetingPlan { date: date(day), window, place: is.at(), address: is.place, note: is.note, with_partners: is.with_partners };
            let change = MeetingChange { version: is.version, plan };
            // Sometimes the one comes first, sometimes the other.
            let says = if round % 4 < 2 { Yes } else { No };
            let sequence = u32::try_from(round).unwrap();
            let mail = Mail { sequence, ..Mail::new(&stage, id, says) };
            let ctx = stage.ctx.clone();
            let early = (round % 3 > 0).then(|| beside(&stage, &mail));
            let change = tokio::spawn(async move { change_meeting(&ctx, &as_system(), id, &change).await });
            let late = beside(&stage, &mail);
            change.await.unwrap().unwrap();
            for held in [early, Some(late)].into_iter().flatten() {
                match held.await.unwrap().holds {
                    Ok(_) => counted += 1,
                    Err(Ignored::Moved) => moved += 1,
                    other => panic!("{other:?}"),
                }
            }
            assert_eq!(said(&stage, &stage.anna, id).await, None, "she is asked again");
            stage.clock.set(working_hours::first_from(stage.ctx.now() + Duration::hours(1)));
            assert_eq!(stage.work().await, 4);
        }
        assert!(moved > 0 && counted > 0, "{moved} saw it move, {counted} came before");
    }
}
