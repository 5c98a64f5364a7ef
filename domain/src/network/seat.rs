//! Who may take a seat (rules, section 3).

use crate::ids::{MemberId, RegionId, SeatNumber};

/// A seat and the person who holds it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The region whose seat it is.
    pub region: RegionId,
    /// The name of that region.
    pub region_name: String,
    /// Which of the two seats.
    pub seat: SeatNumber,
    /// Who holds it.
    pub member: MemberId,
    /// The name of the holder.
    pub name: String,
}

/// Why someone cannot take a seat. [`SeatRefusal::sentence`] says it in words that people read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeatRefusal {
    /// A third trekker: both seats of the region are held.
    #[error("both seats of {region_name} are held")]
    BothHeld {
        /// The name of the region.
        region_name: String,
        /// The names of the holders with their seats, seat 1 first.
        holders: Vec<(SeatNumber, String)>,
    },
    /// The seat that was asked for is held, the other one is free.
    #[error("seat {} of {region_name} is held", seat.number())]
    SeatHeld {
        /// The name of the region.
        region_name: String,
        /// The seat that was asked for.
        seat: SeatNumber,
        /// Who holds it.
        holder: String,
    },
    /// A person holds at most one seat.
    #[error("{name} holds a seat of {region_name} already")]
    HoldsOne {
        /// The name of the person.
        name: String,
        /// The region where the person holds a seat.
        region_name: String,
        /// That seat.
        seat: SeatNumber,
    },
}

impl SeatRefusal {
    /// The refusal in Dutch: who holds what, and what can be done about it.
    pub fn sentence(&self) -> String {
        match self {
            Self::BothHeld { region_name, holders } => format!(
                "{region_name} heeft al twee trekkers: {}. Een regio heeft twee zetels. Wil je dat iemand anders trekker \
                 wordt? Kies dan op de pagina van de regio bij een van deze zetels voor “Zetel overdragen”.",
                in_words(holders)
            ),
            Self::SeatHeld { region_name, seat, holder } => format!(
                "Zetel {} van {region_name} is van {holder}. De andere zetel is nog vrij. Kies die, of draag deze zetel \
                 over met “Zetel overdragen”.",
                seat.number()
            ),
            Self::HoldsOne { name, region_name, seat } => format!(
                "{name} heeft al zetel {} van {region_name}, en een trekker heeft één zetel. Beëindig die zetel eerst, of \
                 draag die over aan een ander.",
                seat.number()
            ),
        }
    }
}

fn in_words(holders: &[(SeatNumber, String)]) -> String {
    let named: Vec<String> = holders.iter().map(|(seat, name)| format!("{name} (zetel {})", seat.number())).collect();
    named.join(" en ")
}

/// The first free seat of a region of which `held` are the seats that are held.
///
/// # Errors
/// [`SeatRefusal::BothHeld`] when there is none: a third trekker.
pub fn free_seat(region_name: &str, held: &[Held]) -> Result<SeatNumber, SeatRefusal> {
    let free = SeatNumber::ALL.into_iter().find(|seat| held.iter().all(|h| h.seat != *seat));
    free.ok_or_else(|| both_held(region_name, held))
}

/// Whether `member` may take `seat`. `of_region` are the seats of that region that are held, `own` is the seat
/// that the person holds now, anywhere.
///
/// # Errors
/// [`SeatRefusal`] when the person holds a seat, or when the seat is held.
pub fn may_take_seat(
    region_name: &str,
    seat: SeatNumber,
    of_region: &[Held],
    own: Option<&Held>,
) -> Result<(), SeatRefusal> {
    if let Some(own) = own {
        return Err(SeatRefusal::HoldsOne {
            name: own.name.clone(),
            region_name: own.region_name.clone(),
            seat: own.seat,
        });
    }
    let Some(holder) = of_region.iter().find(|held| held.seat == seat) else { return Ok(()) };
    if of_region.len() >= SeatNumber::ALL.len() {
        return Err(both_held(region_name, of_region));
    }
    Err(SeatRefusal::SeatHeld { region_name: region_name.to_owned(), seat, holder: holder.name.clone() })
}

fn both_held(region_name: &str, held: &[Held]) -> SeatRefusal {
    let mut holders: Vec<_> = held.iter().map(|h| (h.seat, h.name.clone())).collect();
    holders.sort();
    SeatRefusal::BothHeld { region_name: region_name.to_owned(), holders }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn held(seat: SeatNumber, name: &str) -> Held {
        Held {
            region: RegionId::new("utrecht"),
            region_name: "Utrecht".into(),
            seat,
            member: MemberId(Uuid::nil()),
            name: name.into(),
        }
    }

    #[test]
    fn the_first_free_seat_is_taken() {
        assert_eq!(free_seat("Utrecht", &[]), Ok(SeatNumber::One));
        assert_eq!(free_seat("Utrecht", &[held(SeatNumber::One, "Anne")]), Ok(SeatNumber::Two));
        assert_eq!(free_seat("Utrecht", &[held(SeatNumber::Two, "Bram")]), Ok(SeatNumber::One));
    }

    #[test]
    fn a_third_trekker_is_told_who_holds_the_seats_and_how_to_hand_one_over() {
        let both = [held(SeatNumber::Two, "Bram Proef"), held(SeatNumber::One, "Anne Voorbeeld")];
        let sentence = free_seat("Utrecht", &both).unwrap_err().sentence();
        assert!(sentence.contains("Anne Voorbeeld (zetel 1) en Bram Proef (zetel 2)"), "{sentence}");
        assert!(sentence.contains("“Zetel overdragen”"), "{sentence}");
        assert_eq!(may_take_seat("Utrecht", SeatNumber::One, &both, None), free_seat("Utrecht", &both).map(|_| ()));
    }

    #[test]
    fn a_held_seat_beside_a_free_one_names_its_holder() {
        let refusal = may_take_seat("Utrecht", SeatNumber::One, &[held(SeatNumber::One, "Anne")], None).unwrap_err();
        assert!(refusal.sentence().contains("Zetel 1 van Utrecht is van Anne"), "{}", refusal.sentence());
    }

    #[test]
    fn a_person_holds_one_seat() {
        let own = held(SeatNumber::Two, "Bram");
        let refusal = may_take_seat("Zeeland", SeatNumber::One, &[], Some(&own)).unwrap_err();
        assert!(refusal.sentence().contains("Bram heeft al zetel 2 van Utrecht"), "{}", refusal.sentence());
    }
}
