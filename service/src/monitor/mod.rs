//! Use cases of the feature `monitor`.
