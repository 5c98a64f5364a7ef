//! The check before sending in: what is left, the answers in short, and the button that is always near.

use super::{digest, instead, left_on_device, page_tag};
use crate::forms::Hidden;
use crate::rounds::seen_now;
use crate::shell::context::{extension, query};
use crate::shell::respond::{PageError, page};
use crate::survey::parts::{self, Here};
use crate::survey::places::{CHECK, View};
use crate::survey::post::OWNER;
use crate::survey::work::who_reads;
use crate::survey::{short, texts};
use crate::ui::{PageHead, counted};
use chrono::{DateTime, Utc};
use domain::survey::{Problem, Section};
use leptos::prelude::*;
use service::account::Session;
use service::survey::{Filling, QuestionView, review};

/// `/vragenlijst/controleren`
#[component]
pub fn ReviewPage() -> impl IntoView {
    let (session, view) = (extension::<Session>(), View::here());
    page(move |ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => {
                let owner = page_tag(&ctx, session.as_ref());
                let left = left_on_device(&actor, Some(&filling));
                Ok::<_, PageError>(Check { filling: &filling, view, now: ctx.now() }.page(left, owner))
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

struct Check<'a> {
    filling: &'a Filling,
    view: View,
    now: DateTime<Utc>,
}

impl Check<'_> {
    /// Whether there is something to send in.
    fn to_send(&self) -> bool {
        self.filling.sent_at.is_none() || self.filling.changed_since_sent()
    }

    fn page(&self, left: AnyView, owner: String) -> AnyView {
        let title = if self.to_send() { "Controleren en insturen" } else { "Jouw antwoorden" };
        // "Insturen" was pressed while something was missing.
        let refused = query("gaten").is_some() && self.to_send() && !self.filling.gaps().is_empty();
        let document_title = if refused { format!("Fout: {title}") } else { title.to_owned() };
        let kicker = view! { <a href="/vragenlijst">"Overzicht"</a> }.into_any();
        let sections = self.filling.format.sections.iter();
        let parts = sections.map(|section| digest::part(self.filling, section, self.view)).collect_view();
        view! {
            <form class="work" method="post" action=CHECK autocomplete="off" aria-label="Insturen">
                <Hidden name=OWNER value=owner />
                <div class="work__main">
                    {refused.then(|| self.missing())}
                    <PageHead title document_title kicker lead=self.lead() />
                    {left}
                    {who_reads(self.filling, None, "who")}
                    {self.to_do()}
                    <div class="digests">{parts}</div>
                </div>
                {self.side()}
            </form>
        }
        .into_any()
    }

    fn lead(&self) -> String {
        let until = seen_now().until(self.filling.round.closes_at);
        match self.filling.sent_at.map(|at| seen_now().date_and_clock(at)) {
            None => format!("Na het insturen kun je nog wijzigen {until}."),
            Some(at) if self.to_send() => {
                format!("Je hebt ingestuurd op {at} en daarna iets veranderd. Stuur opnieuw in, dan telt dat mee.")
            }
            Some(at) => format!("Je hebt ingestuurd op {at}. Wijzigen kan {until}."),
        }
    }

    /// What is left: a line a part. It is no error: the reader has not sent in yet.
    fn to_do(&self) -> Option<AnyView> {
        let open = self.open();
        let left = texts::leftover(&self.filling.leftover(), self.filling.sent_at.is_some());
        let count: usize = open.iter().map(|(_, views)| views.len()).sum();
        if count == 0 && left.is_none() {
            return None;
        }
        let title = match (count, self.to_send()) {
            (0, true) => "Alles is ingevuld wat van jou nodig is".to_owned(),
            (0, false) => "Er is nog iets voor jullie samen".to_owned(),
            (_, true) => format!("Nog {}, dan kun je insturen", counted(count, "vraag", "vragen")),
            (_, false) => {
                format!("{} nog iets", counted(count, "gezamenlijk antwoord vraagt", "gezamenlijke antwoorden vragen"))
            }
        };
        let hint =
            (!self.to_send() && count > 0).then_some("Opslaan is genoeg: je hoeft daarna niet opnieuw in te sturen.");
        let rows = open.iter().map(|(section, views)| self.to_do_row(section, views)).collect_view();
        Some(
            view! {
                <section class="to-do" id="gaten" aria-labelledby="te-doen">
                    <h2 class="to-do__title" id="te-doen">{title}</h2>
                    {hint.map(|words| view! { <p>{words}</p> })}
                    <ul class="to-do__rows">{rows}</ul>
                    {left.map(|words| view! { <p class="to-do__left">{words}</p> })}
                </section>
            }
            .into_any(),
        )
    }

    /// The questions of each part that keep from sending in, or that no longer count.
    fn open(&self) -> Vec<(&'static Section, Vec<QuestionView>)> {
        let found = if self.to_send() { self.filling.open_before_sending() } else { self.filling.incomplete() };
        let of = |section: &Section| found.iter().filter(|it| it.section.id == section.id).cloned().collect::<Vec<_>>();
        let parts = self.filling.format.sections.iter().map(|section| (section, of(section)));
        parts.filter(|(_, views)| !views.is_empty()).collect()
    }

    fn to_do_row(&self, section: &'static Section, views: &[QuestionView]) -> Option<AnyView> {
        let (done, all) = parts::count(self.filling, section);
        let name = |view: &QuestionView| match self.to_send() {
            true => short::name(view.question).to_owned(),
            false => format!("{} {}", short::name(view.question), texts::counts_not(view)),
        };
        let names: Vec<String> = views.iter().map(name).collect();
        let names = if names.len() == all { format!("Alle {all} vragen") } else { names.join(", ") };
        let to = self.view.place_from_check(section, views.first()?.question, true);
        let words = format!("Vul {} in", views.len());
        Some(
            view! {
                <li class="to-do__row">
                    <span class=parts::tick(done, all)></span>
                    <span>
                        <span class="to-do__part">{section.title.clone()}</span>
                        <span class="to-do__names">{names}</span>
                    </span>
                    <a href=to>{words}<span class="hidden-text">": "{section.title.clone()}</span></a>
                </li>
            }
            .into_any(),
        )
    }

    /// After "Insturen" was pressed too early: each thing with what to do about it.
    fn missing(&self) -> AnyView {
        let gaps = self.filling.gaps();
        let words = match gaps.len() {
            1 => "Er is nog 1 ding te doen voor je kunt insturen".to_owned(),
            count => format!("Er zijn nog {count} dingen te doen voor je kunt insturen"),
        };
        let rows = gaps.iter().map(|gap| self.gap_row(gap)).collect_view();
        view! {
            <div class="error-summary" role="alert" aria-labelledby="fouten" tabindex="-1" autofocus=true>
                <h2 class="error-summary__title" id="fouten">{words}</h2>
                <ul class="error-summary__list">{rows}</ul>
            </div>
        }
        .into_any()
    }

    fn gap_row(&self, gap: &Problem) -> Option<AnyView> {
        let (section, question) = self.filling.format.question(&gap.question)?;
        let words = texts::problem(self.filling.format, question, section.scope, gap);
        let to = self.view.place_from_check(section, question, true);
        Some(view! { <li><a href=to>{texts::about(&question.label, &words)}</a></li> }.into_any())
    }

    fn side(&self) -> AnyView {
        let here = Here { section: None, question: None, view: self.view };
        let count: usize = self.open().iter().map(|(_, views)| views.len()).sum();
        let state = match (self.to_send(), count) {
            (false, _) => "Ingestuurd".to_owned(),
            (true, 0) => "Klaar om in te sturen".to_owned(),
            (true, count) => format!("Nog {}", counted(count, "vraag", "vragen")),
        };
        let saved = self.filling.saved_at().map(|at| texts::saved_at(at, self.now));
        let send = self.to_send().then(|| view! { <button class="button" type="submit">"Insturen"</button> });
        view! {
            <div class="work__side">
                <div class="work__rail">{parts::rail(self.filling, here)}</div>
                <div class="work__bar">
                    <p class="work__state saved">{state}{saved.map(|words| view! { <span class="saved__still">". "{words}</span> })}</p>
                    <div class="work__buttons">{send}</div>
                    <a class="work__stop" href="/vragenlijst">"Stoppen en later verdergaan"</a>
                </div>
            </div>
        }
        .into_any()
    }
}
