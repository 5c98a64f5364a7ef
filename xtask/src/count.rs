//! How many tests ran, read from what the test programs say.

/// How many tests ran.
#[derive(Default)]
pub struct Count {
    /// Those that held.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
    /// Those on SQLite, among the passed.
    pub on_sqlite: u64,
    /// Those on PostgreSQL, among the passed.
    pub on_postgres: u64,
}

impl Count {
    /// Reads one line of `cargo test`.
    pub fn read_cargo(&mut self, line: &str) {
        if line.starts_with("test ") && line.ends_with(" ... ok") {
            self.on_sqlite += u64::from(line.contains("::sqlite "));
            self.on_postgres += u64::from(line.contains("::postgres "));
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
        }
    }

    /// Reads one line of Playwright's closing summary, such as `  12 passed (34.5s)`.
    pub fn read_playwright(&mut self, line: &str) {
        let line = line.trim();
        if line.starts_with(|first: char| first.is_ascii_digit()) {
            self.passed += if line.contains(" passed (") { number_before(line, " passed") } else { 0 };
            self.failed += if line.ends_with(" failed") { number_before(line, " failed") } else { 0 };
        }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            on_sqlite: self.on_sqlite + other.on_sqlite,
            on_postgres: self.on_postgres + other.on_postgres,
        }
    }
}

/// The number that stands right before `word`, or 0.
fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split(word).next().unwrap_or_default();
    let digits = before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
    if text.contains(word) { digits.parse().unwrap_or(0) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_cargo_are_added_up_by_engine() {
        let mut count = Count::default();
        for line in [
            "test seats::only_one_wins::sqlite ... ok",
            "test seats::only_one_wins::postgres ... ok",
            "test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            "test result: FAILED. 10 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s",
        ] {
            count.read_cargo(line);
        }
        assert_eq!((count.passed, count.failed, count.on_sqlite, count.on_postgres), (12, 1, 1, 1));
    }

    #[test]
    fn results_of_the_browser_are_read_from_its_summary() {
        let mut count = Count::default();
        for line in ["  ✓  1 [met-script] › 3 passed through (1s)", "  2 failed", "  31 passed (1.2m)"] {
            count.read_playwright(line);
        }
        assert_eq!((count.passed, count.failed), (31, 2));
    }
}
