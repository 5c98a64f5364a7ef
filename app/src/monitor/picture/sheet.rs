//! The sheet on which a drawing leaves the portal: as wide and high as a slide.

use super::colours::{colour, style};
use crate::monitor::bars::class;
use crate::monitor::svg::{Drawing, escaped};
use crate::ui::growth_drawings;

/// How wide the picture is, in pixels.
pub(super) const WIDTH: u32 = 1600;
/// How high, in pixels.
pub(super) const HEIGHT: u32 = 900;
// The units of the sheet: half as many.
const WIDE: f64 = 800.0;
const HIGH: f64 = 450.0;
const EDGE: f64 = 36.0;
/// A shade in the row that says what it means.
const SWATCH: f64 = 13.0;
/// The typeface of the portal under its two names, then what a reader has.
const FAMILIES: &str = "'Source Sans 3', 'Lerend Netwerk Sans', 'Segoe UI', Arial, sans-serif";

/// A drawing with what has to be said of it.
#[derive(Clone, Debug)]
pub(in crate::monitor) struct Sheet {
    /// What it tells, as a sentence.
    pub title: String,
    /// What is drawn, of how many.
    pub subtitle: String,
    /// Where it comes from, and when it was made.
    pub source: String,
    /// The same in words, for who does not see it.
    pub words: String,
    /// What the shades of its bars mean, 0 for those without one; nothing where the drawing says it itself.
    pub key: Vec<(u8, String)>,
    /// The drawing.
    pub drawing: Drawing,
}

/// Words in lines of the sheet.
#[derive(Clone, Copy)]
struct Type {
    size: f64,
    weight: u32,
    colour: &'static str,
    /// So many letters fit in a line.
    letters: usize,
}

impl Sheet {
    /// The sheet as a file of its own.
    pub fn svg(&self) -> String {
        let title = Type { size: 25.0, weight: 700, colour: colour("ink"), letters: 58 };
        let small = Type { size: 14.0, weight: 400, colour: colour("ink-soft"), letters: 112 };
        let (mut words, mut y) = (String::new(), EDGE);
        for (text, kind) in [(&self.title, title), (&self.subtitle, small)] {
            for line in lines(text, kind.letters) {
                y += kind.size;
                words.push_str(&kind.line(y, &line));
                y += kind.size * 0.3;
            }
            y += 6.0;
        }
        if !self.key.is_empty() {
            y += small.size;
            words.push_str(&self.key(y, small));
            y += 6.0;
        }
        let below = lines(&self.source, small.letters);
        let mut bottom = HIGH - EDGE / 2.0 - below.len() as f64 * small.size * 1.3;
        let ground = self.ground(y + 8.0, bottom - 8.0);
        for line in below {
            bottom += small.size * 1.3;
            words.push_str(&small.line(bottom, &line));
        }
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
            viewBox=\"0 0 {WIDE} {HIGH}\" font-family=\"{FAMILIES}\" role=\"img\" aria-labelledby=\"titel uitleg\">\n\
            <title id=\"titel\">{title}</title>\n<desc id=\"uitleg\">{about}</desc>\n<style>{style}</style>\n<defs>{plants}</defs>\n\
            <rect width=\"{WIDE}\" height=\"{HIGH}\" fill=\"{paper}\"/>\n{words}\n{ground}\n</svg>\n",
            title = escaped(&self.title),
            about = escaped(&format!("{} {} {}", self.subtitle, self.words, self.source)),
            style = style(),
            plants = growth_drawings(),
            paper = colour("card"),
        )
    }

    /// The shades with their words, in a row whose words stand on `y`.
    fn key(&self, y: f64, kind: Type) -> String {
        let (mut x, mut found) = (EDGE, String::new());
        for (shade, words) in &self.key {
            let (class, top) = (class(*shade), y - SWATCH + 1.5);
            found.push_str(&format!(
                "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{top:.1}\" width=\"{SWATCH}\" height=\"{SWATCH}\" rx=\"3\"/>"
            ));
            found.push_str(&kind.words((x + SWATCH + 6.0, y), words));
            // A letter is about half as wide as it is high.
            x += SWATCH + 28.0 + 0.5 * kind.size * words.chars().count() as f64;
        }
        found
    }

    /// The drawing, as large as it fits between these heights.
    fn ground(&self, top: f64, bottom: f64) -> String {
        let Drawing { width, height, body } = &self.drawing;
        let scale = ((WIDE - 2.0 * EDGE) / width).min((bottom - top) / height);
        let left = (WIDE - width * scale) / 2.0;
        format!("<g transform=\"translate({left:.1} {top:.1}) scale({scale:.3})\">{body}</g>")
    }
}

impl Type {
    fn line(self, y: f64, words: &str) -> String {
        self.words((EDGE, y), words)
    }

    fn words(self, (x, y): (f64, f64), words: &str) -> String {
        let Self { size, weight, colour, .. } = self;
        format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>\n",
            escaped(words)
        )
    }
}

/// The words in lines of at most this many letters; a longer word has a line of its own.
fn lines(text: &str, letters: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match found.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= letters) {
            Some(line) => line.extend([" ", word]),
            None => found.push(word.to_owned()),
        }
    }
    found
}

#[cfg(test)]
pub(in crate::monitor) mod tests {
    use super::*;
    use resvg::usvg::roxmltree::Document;

    pub(in crate::monitor) fn sheet() -> Sheet {
        Sheet {
            title: "Zuid & Oost <groeide> van Kiem naar Plant bij “Beschikbare cijfers, kennis en ervaring”".into(),
            subtitle: "Niveau per ronde. Band: 22 van de 25 regio’s.".into(),
            source: "Bron: vragenlijst van het netwerk. Gemaakt op 3 maart 2027.".into(),
            words: "juni 2026: Kiem.".into(),
            key: vec![(3, "Plant & meer".into()), (0, "zonder niveau".into())],
            drawing: Drawing {
                width: 296.0,
                height: 142.0,
                body: "<path class=\"chart__line\" d=\"M10 10H200\"/>".into(),
            },
        }
    }

    #[test]
    fn a_sheet_is_a_document_that_says_what_it_is() {
        let svg = sheet().svg();
        let read = Document::parse(&svg).unwrap();
        let all: Vec<&str> = read.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect();
        let all = all.join(" ");
        for words in [
            "Zuid & Oost <groeide>",
            "Plant & meer",
            "zonder niveau",
            "22 van de 25 regio’s",
            "Bron: vragenlijst",
            "3 maart 2027",
            "juni 2026: Kiem.",
        ] {
            assert!(all.contains(words), "{words} is missing in {all}");
        }
        assert!(!svg.contains("class=\"chart\"") && !svg.contains("<!>"));
    }

    #[test]
    fn lines_are_cut_between_words() {
        assert_eq!(lines("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(lines("samenwerkingsverbanden nu", 8), ["samenwerkingsverbanden", "nu"]);
        assert!(lines("", 8).is_empty());
    }
}
