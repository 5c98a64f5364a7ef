//! What someone may correct about themselves (rules, section 8).

/// Longest name, organisation or function, in characters.
pub const MAX_PROFILE_TEXT: usize = 120;

/// A corrected profile, made with [`Profile::parse`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name that others see; never empty.
    pub name: String,
    /// Where someone works; may be empty.
    pub organisation: String,
    /// What someone does there; may be empty.
    pub function: String,
}

/// A part of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileField {
    /// The name.
    Name,
    /// The organisation.
    Organisation,
    /// The function.
    Function,
}

/// Why a part of the profile cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileProblem {
    /// A name is needed.
    Empty(ProfileField),
    /// Longer than [`MAX_PROFILE_TEXT`].
    TooLong(ProfileField),
}

impl Profile {
    /// Reads what was typed; line breaks and double spaces become one space.
    ///
    /// # Errors
    /// Every [`ProfileProblem`] there is, in the order of the form.
    pub fn parse(name: &str, organisation: &str, function: &str) -> Result<Self, Vec<ProfileProblem>> {
        let [name, organisation, function] = [name, organisation, function].map(one_line);
        let mut problems = Vec::new();
        if name.is_empty() {
            problems.push(ProfileProblem::Empty(ProfileField::Name));
        }
        let parts = [
            (&name, ProfileField::Name),
            (&organisation, ProfileField::Organisation),
            (&function, ProfileField::Function),
        ];
        let too_long = parts.into_iter().filter(|(text, _)| text.chars().count() > MAX_PROFILE_TEXT);
        problems.extend(too_long.map(|(_, field)| ProfileProblem::TooLong(field)));
        if problems.is_empty() { Ok(Self { name, organisation, function }) } else { Err(problems) }
    }
}

fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_read_as_one_line_each() {
        let read = Profile::parse("  Anna\r\n de  Vries ", "GGD\u{0}", "").unwrap();
        assert_eq!(
            (read.name.as_str(), read.organisation.as_str(), read.function.as_str()),
            ("Anna de Vries", "GGD", "")
        );
    }

    #[test]
    fn every_problem_is_named() {
        let long = "é".repeat(121);
        let problems = Profile::parse(" \n", &long, &"é".repeat(120)).unwrap_err();
        assert_eq!(
            problems,
            [ProfileProblem::Empty(ProfileField::Name), ProfileProblem::TooLong(ProfileField::Organisation)]
        );
    }
}
