//! Median and quartiles: linear interpolation between order statistics (type 7, the default of R and NumPy).

use serde::{Deserialize, Serialize};

/// The middle of a number of values and its middle half, in the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quartiles {
    /// A quarter of the way.
    pub first: f64,
    /// Halfway.
    pub median: f64,
    /// Three quarters of the way.
    pub third: f64,
}

/// The value at `part` (0 to 1) of `sorted`, which stands in ascending order. `None` without values.
pub fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = part.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    Some(sorted[below] + (place - below as f64) * (sorted[above] - sorted[below]))
}

/// The quartiles of values in any order. `None` without values.
pub fn quartiles(values: impl IntoIterator<Item = f64>) -> Option<Quartiles> {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    let at = |part| quantile(&sorted, part);
    Some(Quartiles { first: at(0.25)?, median: at(0.5)?, third: at(0.75)? })
}

/// The median of values in any order. `None` without values.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    quartiles(values).map(|found| found.median)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From R: `quantile(c(1, 2, 4, 7, 11))` and `quantile(c(1, 2, 4, 7))`.
    #[test]
    fn the_same_as_the_default_of_r() {
        let odd = quartiles([11.0, 1.0, 7.0, 2.0, 4.0]).unwrap();
        assert_eq!((odd.first, odd.median, odd.third), (2.0, 4.0, 7.0));
        let even = quartiles([7.0, 4.0, 2.0, 1.0]).unwrap();
        assert_eq!((even.first, even.median, even.third), (1.75, 3.0, 4.75));
    }

    #[test]
    fn one_value_is_its_own_middle_and_none_has_none() {
        assert_eq!(quartiles([3.5]), Some(Quartiles { first: 3.5, median: 3.5, third: 3.5 }));
        assert_eq!(quartiles([]), None);
    }
}
