//! Text for the two places that Leptos writes as they are: the content of a `<textarea>`, and the document's title.

use html_escape::encode_text;

/// The content of a `<textarea>` that shows `text`. HTML leaves out a line end at its beginning, so one is put there.
pub fn in_textarea(text: &str) -> String {
    format!("\n{}", encode_text(text))
}

/// The document's title that shows `text`.
pub fn in_title(text: &str) -> String {
    encode_text(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::*;

    #[test]
    fn what_was_typed_stays_text() {
        let typed = "\n</textarea><h1>&amp; \"hoi\"</h1>";
        let shown = view! { <textarea>{in_textarea(typed)}</textarea> }.to_html();
        assert_eq!(shown, "<textarea>\n\n&lt;/textarea&gt;&lt;h1&gt;&amp;amp; \"hoi\"&lt;/h1&gt;</textarea>");
        assert_eq!(in_title("</title><b>"), "&lt;/title&gt;&lt;b&gt;");
    }
}
