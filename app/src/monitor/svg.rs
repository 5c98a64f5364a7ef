//! Drawings as text: one and the same in a page and in a file that is taken along.

/// A drawing, without the element around it. Its classes are those of `style/chart.css` and `style/growth.css`.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// In units of its own; a letter is 13 high.
    pub width: f64,
    /// In the same units.
    pub height: f64,
    /// The elements.
    pub body: String,
}

impl Drawing {
    /// The place of the drawing in its ground.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.width, self.height)
    }
}

/// Words as they may stand in a drawing.
pub fn escaped(words: &str) -> String {
    html_escape::encode_safe(words).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_end_an_element_or_a_value() {
        assert_eq!(escaped("a<b> & \"c\""), "a&lt;b&gt; &amp; &quot;c&quot;");
    }
}
