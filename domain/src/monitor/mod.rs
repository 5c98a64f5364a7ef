//! Rules of the feature `monitor`.
