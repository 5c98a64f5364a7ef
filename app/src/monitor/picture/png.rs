//! A sheet as pixels.

use super::sheet::{HEIGHT, WIDTH};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};

const REGULAR: &[u8] = include_bytes!("../../../fonts/lerend-netwerk-sans-400.ttf");
const BOLD: &[u8] = include_bytes!("../../../fonts/lerend-netwerk-sans-700.ttf");
/// The name that the two files carry.
const FAMILY: &str = "Lerend Netwerk Sans";

/// The typeface of the portal and no other: a picture is the same on every machine.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for font in [REGULAR, BOLD] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family(FAMILY);
    Arc::new(fonts)
});

/// The sheet `svg` as PNG, or why there is none. It takes a moment of computing: never where others wait.
pub(super) fn png(svg: &str) -> Result<Vec<u8>, String> {
    let options = Options { fontdb: FONTS.clone(), font_family: FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or("there is no room for the pixels")?;
    let scale = WIDTH as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::sheet::tests::sheet;
    use super::*;

    /// How many pixels of these rows are dark.
    fn dark(pixels: &Pixmap, rows: std::ops::Range<u32>) -> usize {
        let places = rows.flat_map(|y| (0..WIDTH).map(move |x| (x, y)));
        places.filter(|(x, y)| pixels.pixel(*x, *y).is_some_and(|pixel| pixel.red() < 120)).count()
    }

    #[test]
    fn a_picture_has_its_size_and_words_in_the_typeface_of_the_portal() {
        let read = Pixmap::decode_png(&png(&sheet().svg()).unwrap()).unwrap();
        assert_eq!((read.width(), read.height()), (1600, 900));
        assert!(dark(&read, 70..140) > 1000, "the title: {}", dark(&read, 70..140));
        assert!(dark(&read, 820..880) > 300, "the source: {}", dark(&read, 820..880));
        assert_eq!(dark(&read, 0..40), 0, "an edge");
        assert_eq!(FONTS.faces().map(|face| face.families[0].0.as_str()).collect::<Vec<_>>(), [FAMILY; 2]);
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        assert!(png("<p>").is_err());
    }
}
