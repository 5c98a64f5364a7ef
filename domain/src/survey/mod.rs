//! Rules of the feature `survey`.

pub mod round;
