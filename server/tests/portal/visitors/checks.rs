//! What must be so once the noise is over.

use super::saves::{Save, shown};
use super::world::{Asked, World};
use crate::kit::{mails, page};
use futures::future::join_all;
use service::db::Engine;
use sqlx::{Connection, PgConnection};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};
use std::fs;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// More than all connections of a server together.
const AT_ONCE: usize = 32;
/// How long so many pages may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// So many kinds of faults are told.
const TOLD: usize = 12;

/// What went wrong, told together at the end: the first fault alone says too little.
#[derive(Default)]
pub struct Faults(Mutex<Vec<String>>);

impl Faults {
    pub fn note(&self, fault: impl Into<String>) {
        self.0.lock().unwrap().push(fault.into());
    }

    /// Notes what is wrong, and gives what is not.
    pub fn unless<T>(&self, outcome: Result<T, String>) -> Option<T> {
        outcome.map_err(|fault| self.note(fault)).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.0.lock().unwrap().is_empty()
    }

    /// # Panics
    /// When something went wrong: with each kind of fault, and what the servers say of themselves.
    pub fn assert_none(&self, world: &World) {
        let faults = self.0.lock().unwrap();
        let log = fs::read_to_string(world.data.folder.path().join("demo.log")).unwrap_or_default();
        let errors = log.lines().filter(|line| line.contains("ERROR") || line.contains("WARN"));
        let (faults_told, errors) = (kinds(faults.iter().map(String::as_str)), kinds(errors));
        assert!(faults.is_empty(), "{} faults\n{faults_told}\nThe log:\n{errors}", faults.len());
    }
}

/// How often each kind of line is there, and the first of each kind. Numbers make no difference, and neither does which
/// request a line of the log is about.
fn kinds<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    let mut kinds: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for line in lines.map(|line| line.rsplit_once("}: ").map_or(line, |(_, rest)| rest)) {
        let kind: String = line.chars().filter(|letter| !letter.is_ascii_digit()).take(100).collect();
        kinds.entry(kind).or_insert((0, line)).0 += 1;
    }
    let mut told: Vec<(usize, &str)> = kinds.into_values().collect();
    told.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    told.iter().take(TOLD).map(|(times, first)| format!("{times} × {first}\n")).collect()
}

impl World {
    /// Everything that holds whatever the visitors did; `sent` are all texts that were on their way, `stored` those that
    /// were acknowledged.
    pub async fn is_whole(&self, faults: &Faults, sent: &[Save], stored: &[Save]) {
        self.every_page_answers(faults).await;
        self.every_text_is_shown(faults, stored).await;
        self.nothing_is_stored_twice(faults, sent, stored).await;
        self.no_transaction_stays(faults).await;
        self.mail_goes_out_once(faults).await;
    }

    /// More pages at once than there are connections, several times.
    pub async fn every_page_answers(&self, faults: &Faults) {
        for wave in 0..3 {
            let pages = (0..AT_ONCE).map(async |nth| {
                let trekker = &self.trekkers[(wave * AT_ONCE + nth) % self.trekkers.len()];
                let path = PAGES[nth % PAGES.len()];
                let asked = Asked::page(path, &trekker.cookie);
                let answer = asked.of(self.server(nth)).await;
                if answer.as_ref().is_ok_and(|answer| answer.status == 200) { Ok(()) } else { Err(asked.told(&answer)) }
            });
            match timeout(PATIENCE, join_all(pages)).await {
                Ok(answers) => answers.into_iter().filter_map(Result::err).for_each(|fault| faults.note(fault)),
                Err(_) => faults.note(format!("{AT_ONCE} pages at once are not answered in {PATIENCE:?}")),
            }
        }
    }

    /// Whoever opens the page of an acknowledged text reads that one, and no other beside it.
    pub async fn every_text_is_shown(&self, faults: &Faults, stored: &[Save]) {
        let mut pages = BTreeMap::new();
        for save in stored {
            let key = (save.trekker, save.slot.page);
            let html = match pages.entry(key) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let html = shown(&self.trekkers[save.trekker], self.server(save.trekker), save.slot).await;
                    new.insert(faults.unless(html).unwrap_or_default())
                }
            };
            let found = page::typed(html, save.slot.field);
            if found.as_ref() != Some(&save.text) {
                let (field, text) = (save.slot.field, &save.text);
                faults.note(format!("{field} of trekker {}: {found:?} instead of “{text}”", save.trekker));
            }
        }
    }

    /// Every text is at most once in the drafts and at most once in the history; an acknowledged one is in both.
    pub async fn nothing_is_stored_twice(&self, faults: &Faults, sent: &[Save], stored: &[Save]) {
        const DRAFTS: &str = "SELECT question_id, fields FROM drafts";
        const HISTORY: &str = "SELECT question_id, value FROM answer_history WHERE event = 'drafted'";
        let acknowledged: BTreeSet<&str> = stored.iter().map(|save| save.text.as_str()).collect();
        for (table, rows) in [("drafts", self.rows(DRAFTS).await), ("the history", self.rows(HISTORY).await)] {
            for save in sent {
                let times: usize =
                    rows.iter().map(|(_, json)| json.matches(&format!("\"{}\"", save.text)).count()).sum();
                if times > 1 || (times == 0 && acknowledged.contains(save.text.as_str())) {
                    faults.note(format!("“{}” is {times} times in {table}", save.text));
                }
            }
        }
    }

    /// PostgreSQL has no session with a transaction that nobody ends.
    pub async fn no_transaction_stays(&self, faults: &Faults) {
        const LEFT: &str = "SELECT COALESCE(string_agg(pid || ': ' || state || ', ' || left(query, 80), '; '), '')
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            AND state LIKE 'idle in transaction%' AND state_change < clock_timestamp() - interval '2 seconds'";
        if self.engine == Engine::Sqlite {
            return;
        }
        // Those that began just now are old enough to be seen after this.
        sleep(Duration::from_millis(2_500)).await;
        let mut conn = PgConnection::connect(&self.data.database).await.unwrap();
        let left: String = sqlx::query_scalar(LEFT).fetch_one(&mut conn).await.unwrap();
        if !left.is_empty() {
            faults.note(format!("transactions that stay: {left}"));
        }
    }

    /// A code that is asked for now arrives, the fate of every mail is written down, and none went out twice.
    pub async fn mail_goes_out_once(&self, faults: &Faults) {
        const WAITING: &str = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND given_up_at IS NULL";
        const REPEATED: &str = "SELECT COUNT(*) FROM outbox WHERE attempts > 1";
        let form = "email=anne.voorbeeld%40vws.example".to_owned();
        let asked = Asked::post("/inloggen", "", form);
        let answer = asked.of(self.server(0)).await;
        if !answer.as_ref().is_ok_and(|answer| matches!(answer.status, 303 | 429)) {
            faults.note(asked.told(&answer));
        }
        let all_written = async {
            while self.count(WAITING).await > 0 {
                sleep(Duration::from_millis(50)).await;
            }
        };
        if timeout(PATIENCE, all_written).await.is_err() {
            faults.note(format!("{} mails still wait", self.count(WAITING).await));
        }
        let repeated = self.count(REPEATED).await;
        if repeated > 0 {
            faults.note(format!("{repeated} mails went on their way more than once"));
        }
        let ids: Vec<String> = mails::read(&self.data.mails()).iter().filter_map(|mail| message_id(mail)).collect();
        let different: BTreeSet<&String> = ids.iter().collect();
        if different.len() < ids.len() {
            faults.note(format!("{} mails went out twice", ids.len() - different.len()));
        }
    }
}

fn message_id(mail: &str) -> Option<String> {
    mail.lines().find_map(|line| line.strip_prefix("Message-ID: ")).map(str::to_owned)
}

/// What a trekker reads.
pub const PAGES: [&str; 8] = [
    "/",
    "/vragenlijst",
    "/vragenlijst/nu",
    "/vragenlijst/doorontwikkeling",
    "/vragenlijst/feiten",
    "/vragenlijst/borging",
    "/monitor",
    "/netwerk",
];
