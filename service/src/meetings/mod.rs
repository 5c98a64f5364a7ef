//! Use cases of the feature `meetings`.
