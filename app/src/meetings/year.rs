//! Reading the form with the proposals for a year.

use super::forms::{OTHER_DATE, chosen_date, place_of, place_value};
use super::names::{ASK, BASIS, DATES, PLACES, PROPOSED, TYPED_DATES};
use super::texts;
use crate::forms::FormState;
use chrono::NaiveDate;
use domain::ids::MeetingId;
use domain::meetings::{A_YEAR, Step, Wish};
use domain::time;
use service::meetings::{Basis, NewConcept};
use uuid::Uuid;

/// What a button of the form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// To look again at the meetings after what was chosen.
    Again,
    /// To keep all as concepts.
    All,
    /// To keep one, from 0.
    One(usize),
}

impl Asked {
    /// The value of the button.
    pub(super) fn value(self) -> String {
        match self {
            Self::Again => "rekenen".to_owned(),
            Self::All => "alle".to_owned(),
            Self::One(at) => format!("alleen-{}", at + 1),
        }
    }

    /// What was asked; anything else looks again, which changes nothing.
    pub(super) fn of(form: &FormState) -> Self {
        let all = [Self::All].into_iter().chain((0..A_YEAR).map(Self::One));
        all.into_iter().find(|asked| asked.value() == form.value(ASK)).unwrap_or(Self::Again)
    }

    /// Which proposals are meant, of those that the form shows: there are fewer when the later ones lie too far ahead. Of a form that shows
    /// none every one is missed.
    fn which(self, form: &FormState) -> Vec<usize> {
        let shown: Vec<usize> = (0..A_YEAR).filter(|at| !form.value(PROPOSED[*at]).is_empty()).collect();
        match self {
            Self::One(at) => vec![at],
            Self::Again | Self::All if shown.is_empty() => (0..A_YEAR).collect(),
            Self::Again | Self::All => shown,
        }
    }
}

/// What is written where there is no network meeting to go from.
const NO_BASIS: &str = "-";

/// The value of [`BASIS`].
pub(super) fn basis_value(basis: &Basis) -> String {
    basis.0.map_or(NO_BASIS.to_owned(), |(id, date)| format!("{id}_{date}"))
}

/// What the form went from; `None` for what [`basis_value`] does not write.
pub(super) fn basis(form: &FormState) -> Option<Basis> {
    let value = form.value(BASIS);
    if value == NO_BASIS {
        return Some(Basis(None));
    }
    let (id, date) = value.split_once('_')?;
    Some(Basis(Some((MeetingId(Uuid::parse_str(id).ok()?), date.parse().ok()?))))
}

/// The value of [`PROPOSED`] for what is proposed: the place in turn, and the best day at the place that was chosen.
pub(super) fn proposed_value(step: &Step) -> String {
    format!("{}_{}", place_value(&step.proposed), best(step))
}

fn best(step: &Step) -> NaiveDate {
    step.days.free.first().map_or(step.days.target.date, |day| day.date)
}

/// What was chosen instead of what was proposed, as far as it can be read: what it was left at follows.
pub(super) fn wishes(form: &FormState) -> [Wish; A_YEAR] {
    std::array::from_fn(|at| wish(form, at).unwrap_or_default())
}

fn wish(form: &FormState, at: usize) -> Option<Wish> {
    let (proposed, best) = form.value(PROPOSED[at]).split_once('_')?;
    let place = Some(form.value(PLACES[at])).filter(|place| *place != proposed).and_then(place_of);
    let chosen = form.value(DATES[at]);
    let date = time::parse_date(if chosen == OTHER_DATE { form.value(TYPED_DATES[at]) } else { chosen });
    Some(Wish { place, date: date.filter(|date| date.to_string() != best) })
}

/// The proposals that are asked for, with what was chosen; every wrong field is named at once.
pub(super) fn concepts(form: &mut FormState, asked: Asked) -> Option<Vec<NewConcept>> {
    let each = asked.which(form).into_iter().map(|at| {
        let place = form.choice(PLACES[at], place_of, texts::CHOOSE_PLACE);
        let date = chosen_date(form, [DATES[at], TYPED_DATES[at]]);
        Some(NewConcept { at, place: place?, date: date? })
    });
    let read: Vec<Option<NewConcept>> = each.collect();
    read.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::RegionId;
    use domain::meetings::Place;

    const GOOD: &str = "na=-&doen=alle&plek-1=pharos&datum-1=2027-02-09&voorgesteld-1=pharos_2027-02-09\
        &plek-2=twente&datum-2=2027-06-08&voorgesteld-2=drenthe_2027-06-08\
        &plek-3=pharos&datum-3=anders&datum_anders-3=12-10-2027&voorgesteld-3=pharos_2027-10-05";

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_differs_from_the_proposal_was_chosen() {
        let twente = Place::Host(RegionId::new("twente"));
        let wished = wishes(&form(GOOD));
        assert_eq!(wished[0], Wish::default());
        assert_eq!(wished[1], Wish { place: Some(twente), date: None });
        assert_eq!(wished[2], Wish { place: None, date: Some(date("2027-10-12")) });
        assert_eq!(wishes(&form("")), <[Wish; A_YEAR]>::default());
        // A forged proposal, and a day that is none, leave what is proposed.
        assert_eq!(wishes(&form("plek-1=twente&voorgesteld-1=x")), <[Wish; A_YEAR]>::default());
        assert_eq!(wishes(&form(&GOOD.replace("12-10-2027", "31-2-2027")))[2], Wish::default());
    }

    #[test]
    fn all_or_one_are_read_with_every_wrong_field() {
        let all = concepts(&mut form(GOOD), Asked::All).unwrap();
        assert_eq!(all.iter().map(|concept| concept.at).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(all[2].date, date("2027-10-12"));
        let one = concepts(&mut form(GOOD), Asked::One(1)).unwrap();
        assert_eq!((one.len(), one[0].at, one[0].date), (1, 1, date("2027-06-08")));
        // Near the end of what can be planned there are fewer.
        let fewer = GOOD.split("&plek-3").next().unwrap();
        assert_eq!(concepts(&mut form(fewer), Asked::All).map(|few| few.len()), Some(2));
        assert_eq!(concepts(&mut form("na=-&doen=alle"), Asked::All), None);
        let wrong = GOOD.replace("12-10-2027", "31-2-2027").replace("plek-1=pharos", "plek-1=");
        let mut wrong = form(&wrong);
        assert_eq!(concepts(&mut wrong, Asked::All), None);
        let fields: Vec<_> = wrong.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["plek-1", "datum_anders-3"]);
        let huge = GOOD.replace("2027-02-09", &"9".repeat(100_000));
        assert_eq!(concepts(&mut form(&huge), Asked::All), None);
        assert_eq!(concepts(&mut form(&format!("{GOOD}&plek-2=pharos")), Asked::All), None, "repeated");
    }

    #[test]
    fn only_the_buttons_of_the_form_keep_anything() {
        for asked in [Asked::Again, Asked::All, Asked::One(0), Asked::One(2)] {
            assert_eq!(Asked::of(&form(&format!("doen={}", asked.value()))), asked);
        }
        for forged in ["", "doen=", "doen=alleen-4", "doen=wissen"] {
            assert_eq!(Asked::of(&form(forged)), Asked::Again);
        }
    }

    #[test]
    fn a_basis_comes_back_as_it_was_and_a_forged_one_is_none() {
        for of in [Basis(None), Basis(Some((MeetingId(Uuid::from_u128(7)), date("2027-02-09"))))] {
            assert_eq!(basis(&form(&format!("na={}", basis_value(&of)))), Some(of));
        }
        for forged in ["", "na=", "na=x_2027-02-09", "na=00000000-0000-0000-0000-000000000007_2027-02-30"] {
            assert_eq!(basis(&form(forged)), None);
        }
    }
}
