//! Words that the server and the browser write alike.

use domain::meetings::attendance::Turnout;

/// Above what is to be mended.
pub fn to_mend(count: usize) -> String {
    match count {
        1 => "Er is een probleem".to_owned(),
        _ => format!("Er zijn {count} dingen te verbeteren"),
    }
}

/// "1 persoon", "34 mensen".
pub fn people(count: usize) -> String {
    if count == 1 { "1 persoon".to_owned() } else { format!("{count} mensen") }
}

/// "34 mensen uit 19 regio’s"; of people who came for no region "3 mensen".
pub fn people_from(came: Turnout) -> String {
    let people = people(came.people);
    match came.regions {
        0 => people,
        1 => format!("{people} uit 1 regio"),
        regions => format!("{people} uit {regions} regio’s"),
    }
}

/// "34 mensen uit 19 regio’s zijn er."
pub fn are_there(came: Turnout) -> String {
    match came.people {
        0 => "Nog niemand aangetikt.".to_owned(),
        1 => format!("{} is er.", people_from(came)),
        _ => format!("{} zijn er.", people_from(came)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_there_is_told_as_people_say_it() {
        let told =
            [(0, 0), (1, 1), (1, 0), (34, 19), (3, 1)].map(|(people, regions)| are_there(Turnout { people, regions }));
        let expected = [
            "Nog niemand aangetikt.",
            "1 persoon uit 1 regio is er.",
            "1 persoon is er.",
            "34 mensen uit 19 regio’s zijn er.",
            "3 mensen uit 1 regio zijn er.",
        ];
        assert_eq!(told, expected);
    }
}
