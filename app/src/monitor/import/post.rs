//! What comes in: a file, of which the table travels on in the form; what is said about it; the last press; and a round that goes.

use super::names::{ASKED, COLUMNS, CONTENT, FILE, OFF, ROWS, STEP, TO_COLUMNS, TO_STORE, TO_VALUES};
use super::opened::{Opened, opened, unpacked};
use super::{PATH, mapping, names, texts};
use crate::forms::{FormState, Incoming, NotDone, Posting};
use crate::shell::respond::PageError;
use crate::shell::{NoFile, PostedFile};
use axum::response::Response;
use domain::ids::RoundId;
use domain::monitor::import::{Problem, Reading, plain};
use service::monitor::import::{
    FileProblem, Import, ImportError, MayImport, Preview, import_round, pack, read_file, take_back,
};
use std::sync::Arc;

/// `POST /monitor/inlezen`. Nothing is stored before the last press: what was read stands on the page that answers.
pub(in crate::monitor) async fn post(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayImport::of(&posting.actor).map_err(PageError::from)?;
        if !posting.form.value(OFF).is_empty() {
            let round = posting.form.id(OFF).map(RoundId).ok_or(PageError::NotFound)?;
            take_back(&posting.ctx, &proof, round).await.map_err(PageError::from)?;
            return Ok(format!("{PATH}?gedaan=weg"));
        }
        if let Some(found) = travelled(posting, &proof).await? {
            // The page that answers shows what was worked out here.
            posting.parts.extensions.insert(Opened(found.clone()));
            return go_on(posting, &proof, found).await;
        }
        let file = posted(posting).await?;
        // Another file takes the place of the one before.
        posting.form.forget(CONTENT);
        match packed(file).await? {
            Ok(packed) => posting.form = FormState::of(vec![(CONTENT.to_string(), packed)]),
            // What the layers before this one let through may still be a little too large.
            Err(FileProblem::TooLarge) => return Err(posting.no_file(FILE, NoFile::TooLarge, texts::no_file)),
            Err(problem) => posting.form.refuse(FILE, texts::problem(&problem)),
        }
        Err(NotDone::Form)
    })
    .await
}

/// The table that came along with what is said about it; `None` where a file is chosen, which asks for no step.
async fn travelled(posting: &Posting, proof: &MayImport) -> Result<Option<Arc<Preview>>, PageError> {
    if posting.form.value(STEP).is_empty() { Ok(None) } else { opened(&posting.ctx, proof, &posting.form).await }
}

/// From one step to the next: columns first, then values, and only then the last press.
async fn go_on(posting: &mut Posting, proof: &MayImport, found: Arc<Preview>) -> Result<String, NotDone> {
    let step = posting.form.value(STEP).to_owned();
    forget_guesses(&mut posting.form, &found);
    if step == TO_COLUMNS {
        return Err(NotDone::Form);
    }
    if refuse_columns(&mut posting.form, &found.reading) {
        posting.form = posting.form.clone().with(STEP, TO_COLUMNS);
        return Err(NotDone::Form);
    }
    if step != TO_STORE || !posting.form.ticked(ASKED) {
        posting.form = posting.form.clone().with(STEP, TO_VALUES);
        return Err(NotDone::Form);
    }
    refuse_rows(&mut posting.form, &found.reading);
    let held = mapping::held(&mut posting.form);
    let key = posting.form.key();
    if key.is_none() {
        posting.form.refuse(ROWS, texts::PRESS_AGAIN);
    }
    let (Some(held), true, Some(key)) = (held, posting.form.is_fine(), key) else { return Err(NotDone::Form) };
    let (joined, date) = (mapping::joined(&posting.form), held.date);
    let import = Import { round: RoundId(key), held, found, joined };
    match import_round(&posting.ctx, proof, &import).await {
        Ok(_) => Ok(format!("{PATH}?gedaan={date}")),
        Err(error) => Err(not_stored(posting, error)),
    }
}

/// What is chosen as it was guessed is no correction: with other columns it may be guessed otherwise.
fn forget_guesses(form: &mut FormState, found: &Preview) {
    let Preview { reading, mapping: said, .. } = found;
    let mut same: Vec<String> = Vec::new();
    for one in &reading.found {
        if one.guess.is_some() && said.values.get(&(one.scale.clone(), plain(&one.text))) == one.guess.as_ref() {
            same.push(names::value(&one.scale, &one.text));
        }
    }
    for one in &reading.regions {
        if one.guess.is_some() && said.regions.get(&plain(&one.text)) == Some(&one.guess) {
            same.push(names::region(&one.text));
        }
    }
    form.values.retain(|(field, _)| !same.contains(field));
}

/// Says what is wrong with the columns; whether anything is.
fn refuse_columns(form: &mut FormState, reading: &Reading) -> bool {
    let of_columns =
        |problem: &&Problem| matches!(problem, Problem::NoRegionColumn | Problem::NoQuestions | Problem::Twice(_));
    let problems: Vec<String> = reading.problems.iter().filter(of_columns).map(texts::reading_problem).collect();
    let is_wrong = !problems.is_empty();
    problems.into_iter().for_each(|problem| form.refuse(COLUMNS, problem));
    is_wrong
}

fn refuse_rows(form: &mut FormState, reading: &Reading) {
    for problem in &reading.problems {
        form.refuse(ROWS, texts::reading_problem(problem));
    }
}

fn not_stored(posting: &mut Posting, error: ImportError) -> NotDone {
    match texts::refusal(&error) {
        Some((at, words)) => posting.refuse(at, words),
        None => PageError::from(error).into(),
    }
}

/// The file that was chosen.
async fn posted(posting: &mut Posting) -> Result<PostedFile, NotDone> {
    match posting.file(FILE, texts::no_file)? {
        Some(file) => Ok(file),
        None => {
            // A table that did not come through is no file that was not chosen.
            let is_lost = !posting.form.value(CONTENT).is_empty() && unpacked(&posting.form).await?.is_none();
            Err(posting.refuse(FILE, if is_lost { texts::LOST } else { texts::NONE }))
        }
    }
}

/// The table of a file, as it travels. Others are served meanwhile: a large workbook takes seconds.
async fn packed(file: PostedFile) -> Result<Result<String, FileProblem>, PageError> {
    let reading = tokio::task::spawn_blocking(move || {
        // With the turn that it holds, also when nobody waits for the answer any more.
        let file = file;
        pack(&read_file(&file.name, &file.bytes)?)
    });
    reading.await.map_err(|error| PageError::Fault(format!("a file could not be read: {error}")))
}
