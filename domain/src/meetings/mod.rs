//! Rules of the feature `meetings`.
