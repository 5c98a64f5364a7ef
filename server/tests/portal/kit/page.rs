//! A page as a person reads it, for what a failing test says.

/// The most that is told of one page, in letters.
const MOST: usize = 1_500;

/// The words in `<main>`, or in the whole text when that has none, with single spaces between them.
pub fn main_text(html: &str) -> String {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once('>')).map_or(html, |(_, rest)| rest);
    let main = main.split("</main>").next().unwrap_or_default();
    let mut text = String::new();
    for piece in main.split('<') {
        let words = piece.split_once('>').map_or(piece, |(_, words)| words);
        text.push_str(words);
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MOST).collect()
}

/// The value of the field with this name in a form on the page, as it stands in the page.
pub fn field<'p>(html: &'p str, name: &str) -> Option<&'p str> {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\""))?;
    rest.split('"').next()
}

/// The text in the text area with this name.
pub fn text_area(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split("<textarea").skip(1).find_map(|area| {
        let (attributes, rest) = area.split_once('>')?;
        attributes.contains(&format!("name=\"{name}\"")).then_some((attributes, rest))
    })?;
    let text = rest.split("</textarea>").next()?;
    let text = text.strip_prefix('\n').unwrap_or(text);
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}
