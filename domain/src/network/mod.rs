//! Rules of the feature `network`.
