//! Use cases of the feature `network`.
