//! A letter as HTML, for mail programs.
//!
//! Tables and inline styles, because Outlook on Windows knows nothing else; colours that a dark program can turn around, and
//! others of our own for those that ask ([`STYLE`]). Nothing is fetched: no pictures, no fonts, and nobody hears that it was read.

use super::letter::{Block, Letter, SIGNATURE, Span, Words};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};

/// For mail programs that look at a style sheet; the others have the inline styles.
const STYLE: &str = ":root{color-scheme:light dark;supported-color-schemes:light dark}\
@media (prefers-color-scheme:dark){\
.paper{background-color:#101814!important}.card{background-color:#18231d!important;border-color:#31413a!important}\
.ink{color:#edf2ec!important}.soft{color:#aebbb2!important}.link{color:#7fd0a2!important}\
.tint{background-color:#1d3328!important;color:#edf2ec!important}.rows{border-color:#7fd0a2!important}\
.button{background-color:#7fd0a2!important}.button a{color:#101814!important}}\
@media (max-width:480px){.pad{padding:24px 20px!important}}";

const INK: &str = "margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2b24;\
overflow-wrap:anywhere";
const LINK: &str = "color:#17603f;word-break:break-word;overflow-wrap:anywhere";
/// Outlook on Windows knows no greatest width, so it gets a table of that width around everything.
const OPEN: &str = "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" \
border=\"0\"><tr><td><![endif]-->";
const CLOSE: &str = "<!--[if mso]></td></tr></table><![endif]-->";
const TABLE: &str = "table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";

impl Letter {
    /// The letter as a whole document.
    pub fn html(&self) -> String {
        let blocks: String = self.blocks.iter().map(block).collect();
        let [first, second] = SIGNATURE;
        format!(
            "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"supported-color-schemes\" content=\"light dark\">\n\
             <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n\
             <title>{subject}</title>\n<style>{STYLE}</style>\n</head>\n\
             <body class=\"paper\" style=\"margin:0;padding:0;background-color:#faf7f0\">\n\
             <{TABLE} width=\"100%\" class=\"paper\" style=\"background-color:#faf7f0\"><tr>\
             <td align=\"center\" style=\"padding:24px 12px\">\n{OPEN}\n\
             <{TABLE} width=\"100%\" style=\"max-width:600px\"><tr>\
             <td align=\"left\" class=\"card pad\" style=\"padding:32px;background-color:#ffffff;border:1px solid #ddd8cb;\
             border-radius:12px\">\n{blocks}\
             <p class=\"soft\" style=\"{INK};margin:24px 0 0;color:#52625a\">{first}<br>{second}</p>\n\
             </td></tr></table>\n{CLOSE}\n</td></tr></table>\n</body>\n</html>\n",
            subject = encode_text(self.subject()),
        )
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(said) => format!("<p class=\"ink\" style=\"{INK}\">{}</p>\n", words(said)),
        Block::Code(code) => format!(
            "<p class=\"tint\" style=\"{INK};padding:16px 12px;font-size:32px;line-height:40px;font-weight:bold;\
             letter-spacing:4px;text-align:center;background-color:#e6f0e6;border-radius:10px\">{}</p>\n",
            encode_text(code)
        ),
        Block::Button { words, address } => button(words, address),
        Block::Rows(rows) => {
            let rows: Vec<_> = rows.iter().map(words).collect();
            format!(
                "<p class=\"ink rows\" style=\"{INK};padding:0 0 0 16px;border-left:4px solid #17603f\">{}</p>\n",
                rows.join("<br>")
            )
        }
        Block::Steps(steps) => {
            let step = |step| format!("<li style=\"margin:0 0 8px\">{}</li>", words(step));
            let steps: String = steps.iter().map(step).collect();
            format!("<ol class=\"ink\" style=\"{INK};padding:0 0 0 24px\">{steps}</ol>\n")
        }
    }
}

/// A button that Outlook draws too: it leaves out the room inside a link, so the cell around it has that there.
fn button(words: &str, address: &str) -> String {
    let to = attribute(address);
    format!(
        "<{TABLE} style=\"margin:0 0 8px\"><tr><td class=\"button\" bgcolor=\"#17603f\" style=\"background-color:#17603f;\
         border-radius:10px;mso-padding-alt:14px 24px\"><a href=\"{to}\" style=\"display:inline-block;padding:14px 24px;\
         font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;\
         text-decoration:none\">{}</a></td></tr></table>\n\
         <p class=\"soft\" style=\"{INK};font-size:14px;line-height:20px;color:#52625a\">{}</p>\n",
        encode_text(words),
        link(address)
    )
}

fn words(words: &Words) -> String {
    let spans = words.0.iter().map(|span| match span {
        Span::Plain(text) => encode_text(text).into_owned(),
        Span::Link(address) => link(address),
    });
    spans.collect()
}

fn link(address: &str) -> String {
    format!("<a href=\"{}\" class=\"link\" style=\"{LINK}\">{}</a>", attribute(address), encode_text(address))
}
