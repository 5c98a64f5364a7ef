//! What the page's script sends, at once or later, and what it is told.

use crate::agreements::stage::{held, on};
use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::Stage;
use http::{HeaderValue, StatusCode, header};
use serde_json::Value;
use service::{both_engines, fetch_one};
use uuid::Uuid;

/// The page's script in the browser of who coordinates.
async fn script(stage: &Stage) -> Browser {
    let mut script = stage.coordinator.clone();
    script.extra.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    script
}

async fn id_of(stage: &Stage, address: &str) -> String {
    const WHO: &str = "SELECT member_id FROM member_emails WHERE address = $1";
    let mut read = stage.portal.net.ctx.db.read().await.unwrap();
    let (id,) = fetch_one!(&mut read.conn(), (Uuid,), WHO, address).unwrap();
    id.to_string()
}

async fn send(browser: &mut Browser, hall: &str, keeper: &str, touches: &[String]) -> Answer {
    let touches = touches.iter().map(|touch| ("tik", touch.as_str()));
    let fields: Vec<_> = [("van", keeper)].into_iter().chain(touches).collect();
    browser.post(hall, &fields).await
}

fn told(answer: &Answer) -> Value {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

/// What is told of one person: whether they are there, and who noted that.
fn person(told: &Value, id: &str) -> (bool, String) {
    let all = told["mensen"].as_array().unwrap();
    let found = all.iter().find(|row| row[0] == id).unwrap_or_else(|| panic!("{told}"));
    (found[1].as_bool().unwrap(), found[2].as_str().unwrap().to_owned())
}

fn new_id(nth: u128) -> Uuid {
    Uuid::from_u128(nth)
}

both_engines! {
    async fn touches_that_waited_are_noted_in_the_order_in_which_they_were_made(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        let [cora, anna] = [id_of(&stage, "cora@vws.example").await, id_of(&stage, "anna@ggd.example").await];
        let mut script = script(&stage).await;
        let look = told(&send(&mut script, &hall, &cora, &[]).await);
        assert_eq!(person(&look, &anna), (false, String::new()));
        let touches = [
            format!("is {} 600000 {anna}", new_id(1)),
            format!("erbij {} 60000 zeeland Noor \u{202e}Mee", new_id(2)),
        ];
        for _ in 0..2 {
            let answer = told(&send(&mut script, &hall, &cora, &touches).await);
            assert_eq!(person(&answer, &anna), (true, "door Cora Proef om 14:50".to_owned()));
            assert_eq!(answer["gasten"], serde_json::json!([[new_id(2), "zeeland", "Noor Mee"]]));
            assert_eq!((&answer["niet"], &answer["tijd"]), (&serde_json::json!([]), &Value::from("15:00")));
        }
        // Another telephone touched it before.
        let late = told(&send(&mut script, &hall, &cora, &[format!("niet {} 3600000 {anna}", new_id(3))]).await);
        assert!(person(&late, &anna).0);
        assert_eq!(late["niet"], serde_json::json!(["Iemand anders tikte daarna iets anders aan. Dat telt."]));
        let off = told(&send(&mut script, &hall, &cora, &[format!("eraf {} 0 ", new_id(2))]).await);
        assert_eq!(off["gasten"], serde_json::json!([]));
    }

    async fn what_is_set_right_on_a_later_day_says_so(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        let [cora, anna] = [id_of(&stage, "cora@vws.example").await, id_of(&stage, "anna@ggd.example").await];
        on(&mut stage, "2027-04-02T13:00:00Z").await;
        let mut script = script(&stage).await;
        let answer = told(&send(&mut script, &hall, &cora, &[format!("niet {} 0 {anna}", new_id(1))]).await);
        assert_eq!(person(&answer, &anna), (false, "toch niet, door Cora Proef op 2 april".to_owned()));
    }

    async fn what_is_wrong_is_told_and_the_others_are_noted(mut stage: Stage) {
        let hall = format!("{}/aanwezig", held(&mut stage).await);
        let [cora, anna] = [id_of(&stage, "cora@vws.example").await, id_of(&stage, "anna@ggd.example").await];
        let mut script = script(&stage).await;
        let touches = [
            "onzin".to_owned(),
            format!("is {} 0 {}", new_id(1), new_id(9)),
            format!("erbij {} 0 zeeland {}", new_id(2), "a".repeat(10_000)),
            format!("erbij {} 0 nergens Noor", new_id(3)),
            format!("is {} 0 {anna}", new_id(4)),
        ];
        let answer = told(&send(&mut script, &hall, &cora, &touches).await);
        assert_eq!(answer["niet"].as_array().unwrap().len(), 4, "{answer}");
        assert!(person(&answer, &anna).0);
        let before = stage.portal.net.content().await;
        let many: Vec<String> = (0..300).map(|nth| format!("is {} 0 {anna}", new_id(100 + nth))).collect();
        let refused = send(&mut script, &hall, &cora, &many).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.body.contains("te veel tikken"), "{}", refused.body);
        let more: Vec<String> = (0..10_000).map(|nth| format!("is {} 0 {anna}", new_id(1000 + nth))).collect();
        assert_eq!(send(&mut script, &hall, &cora, &more).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(stage.portal.net.content().await, before);
    }

    async fn nothing_is_sent_in_the_name_of_somebody_else(mut stage: Stage) {
        let meeting = held(&mut stage).await;
        let hall = format!("{meeting}/aanwezig");
        let [cora, anna] = [id_of(&stage, "cora@vws.example").await, id_of(&stage, "anna@ggd.example").await];
        let touch = [format!("is {} 0 {anna}", new_id(1))];
        // The first look does what is due.
        stage.coordinator.get(&hall).await;
        let before = stage.portal.net.content().await;
        let mut script = script(&stage).await;
        let other = send(&mut script, &hall, &anna, &touch).await;
        assert_eq!((other.status, other.body.as_str()), (StatusCode::CONFLICT, "ander"));
        let mut trekker = stage.trekker.clone();
        trekker.extra = script.extra.clone();
        assert_eq!(send(&mut trekker, &hall, &cora, &touch).await.body, "ander");
        assert_eq!(send(&mut trekker, &hall, &anna, &touch).await.status, StatusCode::NOT_FOUND, "she has no right");
        let mut visitor = stage.portal.browser();
        visitor.extra = script.extra.clone();
        assert_eq!(send(&mut visitor, &hall, &cora, &touch).await.status, StatusCode::UNAUTHORIZED);
        for odd in ["/bijeenkomsten/nergens/aanwezig", "/bijeenkomsten/00000000-0000-0000-0000-000000000000/aanwezig"] {
            assert_eq!(send(&mut script, odd, &cora, &touch).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(stage.portal.net.content().await, before);
        let off = stage.coordinator.open(&format!("{meeting}/afzeggen")).await.fill("reden", "Sneeuw.");
        off.press("Bijeenkomst afzeggen").await;
        let refused = send(&mut script, &hall, &cora, &touch).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.body.contains("gaat niet door"), "{}", refused.body);
    }
}
