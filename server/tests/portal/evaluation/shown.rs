//! Where it is shown what people thought, and to whom.

use super::stage::{CLOSED, ended};
use crate::agreements::stage::{has, has_not, on};
use crate::kit::stage::Stage;
use service::both_engines;

both_engines! {
    async fn members_read_counts_and_the_group_reads_texts_once_it_is_closed(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        let (meeting, page) = (ended.meeting.clone(), ended.form());
        let said = [("nuttig", "1"), ("verbinding", "nee"), ("tip", "Zaal te warm.")];
        stage.trekker.post(&page, &said).await;
        ended.others_say(&stage).await;
        for path in [&page, &meeting] {
            has_not(&stage.coordinator.get(path).await, &["Zaal te warm.", "5: heel nuttig", "nieuwe verbinding."]);
        }
        on(&mut stage, CLOSED).await;
        let counts = ["5 van de 5 mensen die er waren, vertelden", "5: heel nuttig", "4 van die 5 maakten een nieuwe verbinding."];
        for path in [&page, &meeting] {
            let seen = stage.trekker.get(path).await;
            has(&seen, &counts);
            has_not(&seen, &["Zaal te warm.", "Meer tijd", "Fijn", "tips en de tops", "met deze regio’s"]);
        }
        let seen = stage.coordinator.get(&page).await;
        has(&seen, &counts);
        has(&seen, &["Zaal te warm.", "Meer tijd, zegt 3.", "&lt;b&gt;Fijn&lt;/b&gt;", "met deze regio’s", "Zeeland"]);
        has(&stage.coordinator.get(&meeting).await, &["Lees de tips en de tops"]);
    }

    async fn the_monitor_tells_how_many_made_a_new_connection_once_it_is_closed(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        stage.trekker.post(&ended.form(), &[("nuttig", "1"), ("verbinding", "nee")]).await;
        ended.others_say(&stage).await;
        has_not(&stage.trekker.get("/monitor").await, &["nieuwe verbinding", "Nieuwe verbindingen"]);
        on(&mut stage, CLOSED).await;
        has(&stage.trekker.get("/monitor").await, &[". 4 van de 5 die het vertelden, maakten een nieuwe verbinding."]);
    }

    async fn of_few_there_is_a_sign_and_nothing_else(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        let (meeting, page) = (ended.meeting.clone(), ended.form());
        ended.others_say(&stage).await;
        on(&mut stage, CLOSED).await;
        let monitor = stage.coordinator.get("/monitor").await;
        has(&monitor, &[". Nieuwe verbindingen: ", "niet getoond"]);
        has_not(&monitor, &["die het vertelden"]);
        for path in [&page, &meeting] {
            let seen = stage.coordinator.get(path).await;
            has(&seen, &["niet getoond", "Minder dan vijf mensen"]);
            has_not(&seen, &["Meer tijd", "heel nuttig", "mensen die er waren"]);
        }
    }

    async fn when_nobody_said_anything_the_page_says_so_and_the_meeting_is_silent(mut stage: Stage) {
        let ended = ended(&mut stage).await;
        let (meeting, page) = (ended.meeting.clone(), ended.form());
        on(&mut stage, CLOSED).await;
        has(&stage.trekker.get(&page).await, &["Niemand heeft dit ingevuld."]);
        has_not(&stage.trekker.get(&meeting).await, &["Wat vond je ervan?", "niet getoond"]);
    }
}
