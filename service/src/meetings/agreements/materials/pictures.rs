//! Pictures drawn anew: what a camera wrote beside the picture, such as when and where it was, is gone.

use super::FileProblem;
use domain::meetings::material::{FILE_LIMIT, FileKind};
use image::codecs::jpeg::JpegEncoder;
use image::error::{LimitError, LimitErrorKind};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// How many dots a picture has along its longest side at most, as it is stored: enough to read a sheet on the wall.
const LONGEST: u32 = 2560;
/// How many it has along a side at most, as it is sent.
const LONGEST_SENT: u32 = 16_000;
/// How many dots it has at most, as it is sent: what the best telephones make.
const MOST_DOTS: u64 = 50_000_000;
/// What they take in memory at most, in bytes.
const MEMORY: u64 = MOST_DOTS * 4;
/// How well a photograph is kept, of 100.
const QUALITY: u8 = 85;

/// The picture as it is seen, upright, and not larger than [`LONGEST`].
///
/// # Errors
/// [`FileProblem::Broken`], [`FileProblem::TooManyDots`].
pub(super) fn redrawn(kind: FileKind, bytes: &[u8]) -> Result<Vec<u8>, FileProblem> {
    let format = if kind == FileKind::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
    let (mut picture, held) = read(format, bytes).map_err(problem)?;
    if picture.width().max(picture.height()) > LONGEST {
        picture = picture.thumbnail(LONGEST, LONGEST);
    }
    picture.apply_orientation(held);
    let mut drawn = Cursor::new(Vec::new());
    let written = match format {
        ImageFormat::Png if picture.color().has_alpha() => picture.to_rgba8().write_to(&mut drawn, format),
        ImageFormat::Png => picture.to_rgb8().write_to(&mut drawn, format),
        _ => JpegEncoder::new_with_quality(&mut drawn, QUALITY).encode_image(&picture.to_rgb8()),
    };
    written.map_err(problem)?;
    let drawn = drawn.into_inner();
    if drawn.len() > FILE_LIMIT { Err(FileProblem::TooManyDots) } else { Ok(drawn) }
}

/// The picture as it lies in the file, and how the camera was held.
fn read(format: ImageFormat, bytes: &[u8]) -> Result<(DynamicImage, Orientation), ImageError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SENT);
    limits.max_image_height = Some(LONGEST_SENT);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    // A decoder that is asked for by itself heeds the two sides alone.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(ImageError::Limits(LimitError::from_kind(LimitErrorKind::DimensionError)));
    }
    limits.reserve(decoder.total_bytes())?;
    // A camera that was held sideways says so beside the picture.
    let held = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder)?, held))
}

fn problem(error: ImageError) -> FileProblem {
    match error {
        ImageError::Limits(_) => FileProblem::TooManyDots,
        _ => FileProblem::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{GenericImageView, Rgb, RgbImage, RgbaImage};

    fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.into().write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A photograph, red at its left, with a block of the camera that names a place and says that it was held on its side.
    fn photograph() -> Vec<u8> {
        let picture = RgbImage::from_fn(40, 20, |x, _| if x < 20 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
        let plain = encoded(picture, ImageFormat::Jpeg);
        let orientation = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
        let mut block = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01".to_vec();
        block.extend(orientation);
        block.extend(b"\0\0\0\0GPS 52.0907 5.1214");
        let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], &[0xFF, 0xE1], &length, &block, &plain[2..]].concat()
    }

    #[test]
    fn what_the_camera_wrote_is_gone_and_the_picture_is_upright() {
        let sent = photograph();
        assert!(sent.windows(3).any(|bytes| bytes == b"GPS"));
        let drawn = redrawn(FileKind::Jpeg, &sent).unwrap();
        assert!(!drawn.windows(3).any(|bytes| bytes == b"GPS") && !drawn.windows(4).any(|bytes| bytes == b"Exif"));
        let picture = image::load_from_memory(&drawn).unwrap();
        assert_eq!(picture.dimensions(), (20, 40));
        let (top, bottom) = (picture.get_pixel(10, 5), picture.get_pixel(10, 35));
        assert!(top[0] > 200 && bottom[2] > 200, "{top:?} {bottom:?}");
    }

    #[test]
    fn a_large_picture_becomes_smaller_and_keeps_its_shape() {
        let drawn = redrawn(FileKind::Png, &encoded(RgbImage::new(3000, 1500), ImageFormat::Png)).unwrap();
        assert_eq!(image::load_from_memory(&drawn).unwrap().dimensions(), (2560, 1280));
    }

    #[test]
    fn a_picture_that_one_can_look_through_stays_so() {
        let clear = RgbaImage::from_pixel(2, 2, image::Rgba([9, 9, 9, 0]));
        let drawn = redrawn(FileKind::Png, &encoded(clear, ImageFormat::Png)).unwrap();
        assert_eq!(image::load_from_memory(&drawn).unwrap().get_pixel(0, 0)[3], 0);
    }

    #[test]
    fn half_a_picture_and_one_without_end_are_refused() {
        let whole = encoded(RgbImage::new(60, 60), ImageFormat::Png);
        assert_eq!(redrawn(FileKind::Png, &whole[..whole.len() / 2]), Err(FileProblem::Broken));
        assert_eq!(redrawn(FileKind::Jpeg, b"\xFF\xD8\xFF<script>"), Err(FileProblem::Broken));
        // Headers that promise more dots than are drawn.
        for side in [60_000, 12_000] {
            assert_eq!(redrawn(FileKind::Png, &promising(&whole, side)), Err(FileProblem::TooManyDots), "{side}");
        }
    }

    /// The same, with a header that promises so many dots along each side.
    fn promising(picture: &[u8], side: u32) -> Vec<u8> {
        let mut endless = picture.to_vec();
        for at in [16, 20] {
            endless[at..at + 4].copy_from_slice(&side.to_be_bytes());
        }
        let mut crc = flate2::Crc::new();
        crc.update(&endless[12..29]);
        endless[29..33].copy_from_slice(&crc.sum().to_be_bytes());
        endless
    }
}
