//! Rules of the feature `survey`.
