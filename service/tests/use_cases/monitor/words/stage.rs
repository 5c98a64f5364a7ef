//! A closed round with texts, and who looks for them.

use crate::monitor::stage::Stage;
use domain::account::Actor;
use domain::ids::{MeetingId, RegionId};
use domain::search::Query;
use domain::survey::Share;
use service::monitor::words::{Filter, FoundText, WordsView, find};

/// Who writes, under which question, what, and for whom.
pub type Text = ((&'static str, i32), &'static str, &'static str, Share);

impl Stage {
    /// A round on this day in which these texts are sent in; it is open still.
    pub async fn written(&self, day: &str, texts: &[Text]) -> MeetingId {
        let round = self.open_round(day).await;
        let mut writers = Vec::new();
        for ((region, seat), question, text, readers) in texts {
            let who = self.trekker(region, *seat);
            if !writers.contains(&(*region, *seat)) {
                writers.push((*region, *seat));
                self.sent(region, *seat, "3").await;
            }
            self.write(who, question, text, *readers).await;
        }
        for (region, seat) in writers {
            self.send_in(self.trekker(region, seat)).await;
        }
        round
    }

    /// As [`Self::written`], and then it closes.
    pub async fn closed_with(&self, day: &str, texts: &[Text]) -> MeetingId {
        let round = self.written(day, texts).await;
        self.close_round(round).await;
        round
    }

    pub async fn find(&self, who: &Actor, asked: &Filter) -> WordsView {
        find(&self.ctx, who, asked).await.unwrap()
    }

    /// The texts that somebody finds with these words; with none everything.
    pub async fn texts(&self, who: &Actor, typed: &str) -> Vec<String> {
        let found = self.find(who, &words(typed)).await;
        assert_eq!(found.total as usize, found.texts.len(), "what is counted is what is shown");
        found.texts.into_iter().map(|text| text.text).collect()
    }

    /// The one text that somebody finds with these words.
    pub async fn one(&self, who: &Actor, typed: &str) -> FoundText {
        let found = self.find(who, &words(typed)).await.texts;
        let [one] = &found[..] else { panic!("{} texts", found.len()) };
        one.clone()
    }
}

pub fn words(typed: &str) -> Filter {
    Filter { query: Query::parse(typed).unwrap(), page: 1, ..Filter::default() }
}

pub fn of_region(region: &str) -> Filter {
    Filter { region: Some(RegionId::new(region)), page: 1, ..Filter::default() }
}
