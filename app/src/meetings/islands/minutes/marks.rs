//! The signs of Markdown that buttons put in.

/// A sign that a button puts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Each line becomes a heading.
    Heading,
    /// Each line becomes an item of a list.
    List,
    /// Each line becomes a numbered item.
    Numbers,
    /// The words become bold.
    Bold,
}

impl Mark {
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Heading => "Kop",
            Self::List => "Lijst",
            Self::Numbers => "Nummers",
            Self::Bold => "Vet",
        }
    }

    /// What begins a line; the first is 1.
    #[cfg(any(feature = "hydrate", test))]
    fn begin(self, line: usize) -> String {
        match self {
            Self::Heading => "# ".to_owned(),
            Self::List => "- ".to_owned(),
            Self::Numbers => format!("{line}. "),
            Self::Bold => String::new(),
        }
    }
}

/// A text and what is selected in it, in the units in which a browser counts (UTF-16).
#[cfg(any(feature = "hydrate", test))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Selected {
    pub(super) text: String,
    pub(super) from: u32,
    pub(super) to: u32,
}

#[cfg(any(feature = "hydrate", test))]
impl Selected {
    /// Where a place that the browser counted lies in the text.
    fn byte(&self, at: u32) -> usize {
        let mut counted = 0;
        for (byte, letter) in self.text.char_indices() {
            if counted >= at {
                return byte;
            }
            counted += letter.len_utf16() as u32;
        }
        self.text.len()
    }

    /// The text with the sign put in, or taken out where every line has it; selected is what it is about.
    pub(super) fn with(&self, mark: Mark) -> Self {
        let (from, to) = (self.byte(self.from), self.byte(self.to.max(self.from)));
        if mark == Mark::Bold { self.bold(from, to) } else { self.lines(from, to, mark) }
    }

    fn bold(&self, from: usize, to: usize) -> Self {
        let words = if from == to { "vet" } else { &self.text[from..to] };
        self.instead((from, to), &format!("**{words}**"), 2)
    }

    fn lines(&self, from: usize, to: usize, mark: Mark) -> Self {
        let begin = self.text[..from].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[to..].find('\n').map_or(self.text.len(), |at| to + at);
        let lines = || self.text[begin..end].split('\n').enumerate().map(|(nth, line)| (mark.begin(nth + 1), line));
        let has_it = lines().all(|(sign, line)| line.starts_with(&sign));
        let changed = lines().map(|(sign, line)| match line.strip_prefix(&sign).filter(|_| has_it) {
            Some(bare) => bare.to_owned(),
            None => format!("{sign}{line}"),
        });
        let changed = changed.collect::<Vec<_>>().join("\n");
        let mut made = self.instead((begin, end), &changed, 0);
        // Who marks one line goes on typing at its end.
        if !changed.contains('\n') {
            made.from = made.to;
        }
        made
    }

    /// With other words in the place of some, which are selected but for so many letters on both sides.
    fn instead(&self, (from, to): (usize, usize), words: &str, around: u32) -> Self {
        let length = |text: &str| text.encode_utf16().count() as u32;
        let begin = length(&self.text[..from]);
        let text = format!("{}{words}{}", &self.text[..from], &self.text[to..]);
        Self { text, from: begin + around, to: begin + length(words) - around }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, from: u32, to: u32) -> Selected {
        Selected { text: text.to_owned(), from, to }
    }

    #[test]
    fn a_line_gets_its_sign_and_loses_it_again() {
        let plain = at("een\ntwee\ndrie", 5, 5);
        let list = plain.with(Mark::List);
        assert_eq!(list, at("een\n- twee\ndrie", 10, 10));
        assert_eq!(list.with(Mark::List), at("een\ntwee\ndrie", 8, 8));
        assert_eq!(at("", 0, 0).with(Mark::Heading), at("# ", 2, 2));
    }

    #[test]
    fn lines_that_are_selected_get_it_each() {
        let two = at("een\ntwee\ndrie", 1, 6);
        assert_eq!(two.with(Mark::Numbers), at("1. een\n2. twee\ndrie", 0, 14));
        assert_eq!(at("- een\ntwee", 0, 10).with(Mark::List).text, "- - een\n- twee");
    }

    #[test]
    fn words_become_bold_wherever_they_stand() {
        assert_eq!(at("🌱 één twee", 3, 6).with(Mark::Bold), at("🌱 **één** twee", 5, 8));
        assert_eq!(at("een ", 4, 4).with(Mark::Bold), at("een **vet**", 6, 9));
        assert_eq!(at("een", 90, 2).with(Mark::Bold).text, "een**vet**");
    }
}
