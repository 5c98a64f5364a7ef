//! Use cases of the feature `survey`.
