//! Markdown that somebody typed, as a page shows it.
//!
//! Nothing of it is trusted: HTML stays text, an image is its description, and only what begins with `http://`, `https://` or `mailto:`
//! is a link. Headings begin below those of the page and skip no level, for who hears them.

use domain::links::{Part, parts};
use html_escape::{encode_double_quoted_attribute, encode_text};
use leptos::prelude::*;
use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, TextMergeStream, html,
};

/// The level of the first heading: the page has its h1, and an h2 above the text.
const FIRST_HEADING: usize = 3;
/// Lists and quotations within each other are drawn this deep; what lies deeper stands at the end of that.
const DEEPEST: usize = 8;

/// A text in Markdown. Its HTML is made by [`to_html`].
#[component]
pub fn Markdown(
    /// The text.
    #[prop(into)]
    text: String,
    /// The level of its first heading, one below that under which it stands.
    #[prop(default = FIRST_HEADING)]
    first: usize,
) -> impl IntoView {
    view! { <div class="minutes" inner_html=to_html(&text, first)></div> }
}

/// The HTML of a text in Markdown whose headings begin at this level, harmless whatever the text is.
fn to_html(text: &str, first: usize) -> String {
    let mut page = Page { events: Vec::new(), open: Vec::new(), first, heading: first - 1 };
    for event in TextMergeStream::new(Parser::new(text)) {
        page.take(event);
    }
    let mut shown = String::new();
    html::push_html(&mut shown, page.events.into_iter());
    shown
}

/// What was opened and how it closes.
enum Open {
    /// As this; the events before it are so many.
    As(TagEnd, usize),
    /// As a link to this address; with it the events before its words are so many.
    Link(String, usize),
    /// Without a trace.
    Dropped,
}

struct Page<'a> {
    events: Vec<Event<'a>>,
    open: Vec<Open>,
    /// The level at which headings begin.
    first: usize,
    /// The level of the last heading.
    heading: usize,
}

impl<'a> Page<'a> {
    fn take(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => {
                let open = self.start(tag);
                self.open.push(open);
            }
            Event::End(_) => self.end(),
            Event::Text(words) => self.words(words),
            // HTML is read as it was typed.
            Event::Html(words) | Event::InlineHtml(words) => self.events.push(Event::Text(words)),
            // Who begins a new line means one.
            Event::SoftBreak | Event::HardBreak => self.events.push(Event::HardBreak),
            Event::Code(_) | Event::Rule => self.events.push(event),
            // None of these is asked for from the parser.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>) -> Open {
        let tag = match tag {
            Tag::Link { link_type, dest_url, .. } => return self.link(link_type, &dest_url),
            Tag::Heading { level, .. } => {
                let level = self.level(level);
                Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
            }
            Tag::HtmlBlock => Tag::Paragraph,
            Tag::CodeBlock(_) => Tag::CodeBlock(CodeBlockKind::Indented),
            Tag::BlockQuote(_) if self.depth() < DEEPEST => Tag::BlockQuote(None),
            Tag::List(first) if self.depth() < DEEPEST => Tag::List(first),
            Tag::Item if !matches!(self.open.last(), Some(Open::Dropped)) => Tag::Item,
            Tag::Paragraph | Tag::Emphasis | Tag::Strong => tag,
            _ => return Open::Dropped,
        };
        let (end, at) = (tag.to_end(), self.events.len());
        self.events.push(Event::Start(tag));
        Open::As(end, at)
    }

    fn end(&mut self) {
        match self.open.pop() {
            // A heading without words would be announced as nothing.
            Some(Open::As(TagEnd::Heading(_), at)) if self.events.len() == at + 1 => drop(self.events.pop()),
            Some(Open::As(end, _)) => self.events.push(Event::End(end)),
            Some(Open::Link(address, at)) => {
                if self.events.len() == at {
                    self.events.push(Event::Text(address.into()));
                }
                self.events.push(Event::InlineHtml("</a>".into()));
            }
            Some(Open::Dropped) | None => {}
        }
    }

    /// How deep lists and quotations lie in each other here.
    fn depth(&self) -> usize {
        let deepens = |open: &&Open| matches!(open, Open::As(TagEnd::List(_) | TagEnd::BlockQuote(_), _));
        self.open.iter().filter(deepens).count()
    }

    /// The level that a heading gets: below those of the page, and at most one below the last.
    fn level(&mut self, typed: HeadingLevel) -> HeadingLevel {
        let wanted = typed as usize + self.first - 1;
        self.heading = wanted.min(self.heading + 1).min(6);
        HeadingLevel::try_from(self.heading).unwrap_or(HeadingLevel::H6)
    }

    fn link(&mut self, kind: LinkType, address: &str) -> Open {
        let address = if kind == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
        if !can_be_followed(&address) {
            return Open::Dropped;
        }
        self.open_link(&address);
        Open::Link(address, self.events.len())
    }

    /// The page that a link leads to hears nothing of where it was followed.
    fn open_link(&mut self, address: &str) {
        let address = encode_double_quoted_attribute(address);
        self.events.push(Event::InlineHtml(format!("<a href=\"{address}\" rel=\"noopener noreferrer\">").into()));
    }

    /// Words, in which an address of the web can be followed, as everywhere in the portal.
    fn words(&mut self, words: CowStr<'a>) {
        let is_bare = |open: &Open| !matches!(open, Open::Link(..) | Open::As(TagEnd::CodeBlock, _));
        if !self.open.iter().all(is_bare) {
            return self.events.push(Event::Text(words));
        }
        for part in parts(&words) {
            match part {
                Part::Text(words) => self.events.push(Event::Text(words.to_owned().into())),
                Part::Link(address) => {
                    self.open_link(address);
                    self.events.push(Event::InlineHtml(format!("{}</a>", encode_text(address)).into()));
                }
            }
        }
    }
}

fn can_be_followed(address: &str) -> bool {
    let starts = |scheme: &str| address.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "mailto:"].into_iter().any(starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to_html(text: &str) -> String {
        super::to_html(text, FIRST_HEADING)
    }

    #[test]
    fn what_people_write_is_what_they_see() {
        for (typed, shown) in [
            ("Twee *woorden* en **drie**.", "<p>Twee <em>woorden</em> en <strong>drie</strong>.</p>\n"),
            ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"),
            ("3. drie\n4. vier", "<ol start=\"3\">\n<li>drie</li>\n<li>vier</li>\n</ol>\n"),
            ("> gezegd", "<blockquote>\n<p>gezegd</p>\n</blockquote>\n"),
            ("regel een\nregel twee", "<p>regel een<br />\nregel twee</p>\n"),
            ("`x < y`", "<p><code>x &lt; y</code></p>\n"),
            ("```html\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
            ("", ""),
        ] {
            assert_eq!(to_html(typed), shown, "{typed}");
        }
    }

    #[test]
    fn headings_begin_below_those_of_the_page_and_skip_no_level() {
        assert_eq!(to_html("# Een\n## Twee\n# Drie"), "<h3>Een</h3>\n<h4>Twee</h4>\n<h3>Drie</h3>\n");
        assert_eq!(to_html("#### Diep\n###### Dieper\n# Boven"), "<h3>Diep</h3>\n<h4>Dieper</h4>\n<h3>Boven</h3>\n");
        assert_eq!(super::to_html("# Een\n## Twee\n# Drie", 4), "<h4>Een</h4>\n<h5>Twee</h5>\n<h4>Drie</h4>\n");
        assert_eq!(to_html("#\n\ntekst {#id .klas}"), "<p>tekst {#id .klas}</p>\n");
        let six = (1..=6).map(|level| format!("{} k\n", "#".repeat(level))).collect::<String>();
        assert_eq!(to_html(&six).matches("<h6>").count(), 3);
    }

    #[test]
    fn an_address_of_the_web_or_of_a_person_is_a_link_and_nothing_else_is() {
        let link = |to: &str, words: &str| format!("<p><a href=\"{to}\" rel=\"noopener noreferrer\">{words}</a></p>\n");
        for (typed, shown) in [
            ("[hier](https://a.nl/?b=1&c=2)", link("https://a.nl/?b=1&amp;c=2", "hier")),
            ("[hier](HTTP://a.nl)", link("HTTP://a.nl", "hier")),
            ("<noor@ggd.example>", link("mailto:noor@ggd.example", "noor@ggd.example")),
            ("[](https://a.nl)", link("https://a.nl", "https://a.nl")),
            ("https://a.nl/b", link("https://a.nl/b", "https://a.nl/b")),
            ("[https://b.nl](https://a.nl)", link("https://a.nl", "https://b.nl")),
        ] {
            assert_eq!(to_html(typed), shown, "{typed}");
        }
        for typed in [
            "[hier](javascript:alert(1))",
            "[hier](JaVaScRiPt:alert(1))",
            "[hier](java&#10;script:alert(1))",
            "[hier](&#x6A;avascript:alert(1))",
            "[hier](<java\tscript:alert(1)>)",
            "[hier](data:text/html,<script>)",
            "[hier](vbscript:x)",
            "[hier](//elders.nl)",
            "[hier](/uitloggen)",
            "[hier](ftp://a.nl)",
        ] {
            assert!(!to_html(typed).contains("<a"), "{typed}: {}", to_html(typed));
        }
    }

    #[test]
    fn html_stays_text_and_an_image_is_its_description() {
        for typed in [
            "<script>alert(1)</script>",
            "tekst <img src=x onerror=alert(1)> tekst",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<div>\n\n**vet**\n\n</div>",
            "<!-- weg -->",
            "<style>* { display: none }</style>",
            "![kat](https://a.nl/kat.png)",
            "![<script>](javascript:alert(1) \"\\\" onerror=x\")",
            "[x](https://a.nl \"\\\" onmouseover=\\\"alert(1)\")",
            "<https://a.nl/\"onclick=x>",
            "[x](https://a.nl/%22onclick=x\"onclick=y)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
        ] {
            let shown = to_html(typed);
            for tag in shown.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
                let is_link =
                    tag.starts_with("a href=\"https://a.nl") && tag.ends_with("\" rel=\"noopener noreferrer\"");
                let is_plain = ["p", "/p", "strong", "/strong", "/a", "br /"].contains(&tag);
                assert!(is_plain || is_link && tag.matches('"').count() == 4, "{typed}: <{tag}> in {shown}");
            }
        }
        assert_eq!(to_html("![kat](https://a.nl/kat.png)"), "<p>kat</p>\n");
        assert_eq!(to_html("<b>hoi</b>"), "<p>&lt;b&gt;hoi&lt;/b&gt;</p>\n");
    }

    #[test]
    fn what_lies_deep_within_itself_stays_shallow_and_is_made_soon() {
        for typed in
            [">".repeat(60_000), "- ".repeat(30_000), "*".repeat(60_000), "[".repeat(60_000), "<".repeat(60_000)]
        {
            let shown = to_html(&typed);
            for tag in ["<blockquote>", "<ul>"] {
                assert!(shown.matches(tag).count() <= DEEPEST, "{tag}");
            }
        }
        let deep = (0..30).map(|depth| format!("{}- punt\n", "  ".repeat(depth))).collect::<String>();
        let shown = to_html(&deep);
        assert_eq!((shown.matches("<ul>").count(), shown.matches("punt").count()), (DEEPEST, 30));
    }

    #[test]
    fn every_element_that_opens_closes() {
        for typed in [
            "- a\n  > b\n    1. c\n\n# d *e [f](https://a.nl **g** *h",
            "> <div>\n> - <b>x\n",
            "[![x](y)](https://a.nl)",
        ] {
            let shown = to_html(typed);
            for tag in ["p", "ul", "ol", "li", "blockquote", "a", "em", "strong", "h3"] {
                let opens = shown.matches(&format!("<{tag}>")).count() + shown.matches(&format!("<{tag} ")).count();
                assert_eq!(opens, shown.matches(&format!("</{tag}>")).count(), "{tag}: {shown}");
            }
        }
    }
}
