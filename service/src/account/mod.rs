//! Use cases of the feature `account`.
