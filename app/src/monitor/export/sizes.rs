//! How large a file will be, roughly: said before somebody asks for it.

/// The files of which the size is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The workbook.
    Workbook,
    /// The table of values, which is the largest of the separated files.
    Values,
    /// The document.
    Json,
}

impl File {
    /// The bytes that a region takes in a round: measured on the example network, where a region writes some five texts.
    fn of_region(self) -> u64 {
        match self {
            Self::Workbook => 2_000,
            Self::Values => 4_100,
            Self::Json => 4_400,
        }
    }

    /// Its size with so many rounds and regions: "ongeveer 300 kB".
    pub fn about(self, rounds: usize, regions: usize) -> String {
        words(self.of_region() * rounds as u64 * regions as u64)
    }
}

fn words(bytes: u64) -> String {
    const KB: u64 = 1_000;
    let (unit, name) = if bytes < 950 * KB { (KB, "kB") } else { (KB * KB, "MB") };
    let count = bytes as f64 / unit as f64;
    // One digit says enough.
    let step = 10_f64.powf(count.max(1.0).log10().floor());
    let rounded = (count / step).round() * step;
    format!("ongeveer {} {name}", rounded.max(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_one_digit() {
        for (bytes, expected) in [
            (0, "ongeveer 1 kB"),
            (1_400, "ongeveer 1 kB"),
            (17_000, "ongeveer 20 kB"),
            (333_000, "ongeveer 300 kB"),
            (949_000, "ongeveer 900 kB"),
            (951_000, "ongeveer 1 MB"),
            (7_600_000, "ongeveer 8 MB"),
            (23_000_000, "ongeveer 20 MB"),
        ] {
            assert_eq!(words(bytes), expected, "{bytes}");
        }
    }
}
