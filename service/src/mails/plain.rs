//! A letter as plain text.

use super::letter::{Block, Letter, SIGNATURE, Span, Words};

impl Letter {
    /// The letter as plain text, with a line feed at the end of each line. What can be done stands on a line of its own: mail programs
    /// find the address there, and take nothing behind it for a part of it.
    pub fn text(&self) -> String {
        let blocks = self.blocks.iter().map(block);
        let end = std::iter::once(SIGNATURE.join("\n"));
        blocks.chain(end).collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(said) => words(said),
        Block::Code(code) => format!("    {code}"),
        Block::Button { words, address } => format!("{words}:\n{address}"),
        Block::Rows(rows) => rows.iter().map(row).collect::<Vec<_>>().join("\n"),
        Block::Steps(steps) => {
            let steps = (1..).zip(steps).map(|(number, step)| format!("{number}. {}", words(step)));
            steps.collect::<Vec<_>>().join("\n")
        }
    }
}

/// An empty one has no blanks that nobody sees.
fn row(row: &Words) -> String {
    format!("  {}", words(row)).trim_end().to_owned()
}

fn words(words: &Words) -> String {
    let spans = words.0.iter().map(|span| match span {
        Span::Plain(text) | Span::Link(text) => text.as_str(),
    });
    spans.collect()
}
