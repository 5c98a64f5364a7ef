//! What Leptos leaves in a page and nobody needs is taken out before the page leaves.
//!
//! Leptos puts an empty comment wherever the browser's part of it would look for a place, and writes what that part needs to
//! know behind the end of the document. Here only islands have such a part.

const END: &str = "</body></html>";

/// The same page: comments only where an island looks for them, and nothing behind its end.
pub fn tidy(page: &str) -> String {
    let Some((document, behind)) = page.split_once(END) else { return page.to_owned() };
    let mut tidied = with_nonce_on_scripts_only(&without_comments(document));
    // What stands behind the end tells the client how far the page had come; a page without it starts none.
    if document.contains("<script") {
        tidied.push_str(behind);
    }
    tidied.push_str(END);
    tidied
}

/// What the part of a page is for, in which something stands.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// The client takes it over, and finds its places by the comments.
    Island,
    /// An island's children stay as the server made them.
    Children,
}

const COMMENTS: [&str; 2] = ["<!>", "<!--HEAD-->"];

fn without_comments(document: &str) -> String {
    let mut tidied = String::with_capacity(document.len());
    let mut inside = Vec::new();
    let mut rest = document;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        tidied.push_str(text);
        enter_or_leave(tag, &mut inside);
        let comment = COMMENTS.iter().find(|&comment| tag.starts_with(comment));
        let kept = match comment {
            // As HTML writes it; the document that a browser makes of it is the same.
            Some(_) if inside.last() == Some(&Inside::Island) => "<!---->",
            Some(_) => "",
            None => "<",
        };
        tidied.push_str(kept);
        rest = &tag[comment.map_or(1, |comment| comment.len())..];
    }
    tidied.push_str(rest);
    tidied
}

fn enter_or_leave(tag: &str, inside: &mut Vec<Inside>) {
    if tag.starts_with("<leptos-island") {
        inside.push(Inside::Island);
    } else if tag.starts_with("<leptos-children") {
        inside.push(Inside::Children);
    } else if tag.starts_with("</leptos-island") || tag.starts_with("</leptos-children") {
        inside.pop();
    }
}

/// Leptos gives the nonce also where a word about other origins belongs. There a style sheet could read it; a browser hides it
/// where it belongs.
fn with_nonce_on_scripts_only(page: &str) -> String {
    let nonce = page.split_once("<script type=\"module\" nonce=\"").and_then(|(_, rest)| rest.split('"').next());
    match nonce {
        Some(nonce) => page.replace(&format!(" crossorigin=\"{nonce}\""), " crossorigin"),
        None => page.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        format!("<!DOCTYPE html><html><head><title>a</title><!--HEAD--></head><body>{body}{END}<script>behind</script>")
    }

    #[test]
    fn comments_stand_only_where_an_island_looks_for_them() {
        let body = "<!><p>a <!>b</p><leptos-island data-component=\"x\"><!><i>c<!></i><leptos-children><!>d<leptos-island><!>\
                    </leptos-island><!></leptos-children><!></leptos-island><!>e";
        let tidied = tidy(&page(body));
        assert!(
            tidied.contains("<body><p>a b</p><leptos-island data-component=\"x\"><!----><i>c<!----></i>"),
            "{tidied}"
        );
        assert!(tidied.contains(
            "<leptos-children>d<leptos-island><!----></leptos-island></leptos-children><!----></leptos-island>e"
        ));
        assert!(!tidied.contains("HEAD"));
    }

    #[test]
    fn what_stands_behind_the_end_comes_inside_with_a_script_and_goes_without_script() {
        assert!(tidy(&page("a")).ends_with("<body>a</body></html>"));
        let island = tidy(&page("<script type=\"module\"></script>"));
        assert!(island.ends_with("</script><script>behind</script></body></html>"), "{island}");
    }

    #[test]
    fn what_somebody_wrote_stays() {
        let written = "<p>&lt;!&gt; en &lt;/body&gt; nonce=\"x\" crossorigin=\"x\"</p>";
        assert!(tidy(&page(written)).contains(written));
    }

    #[test]
    fn the_nonce_stands_on_scripts_only() {
        let links = "<link rel=\"modulepreload\" crossorigin=\"n1\"><link crossorigin=\"anonymous\"><script type=\"module\" nonce=\"n1\">";
        let tidied = tidy(&page(links));
        assert!(
            tidied.contains("<link rel=\"modulepreload\" crossorigin><link crossorigin=\"anonymous\">"),
            "{tidied}"
        );
        assert!(tidied.contains("<script type=\"module\" nonce=\"n1\">"));
    }
}
