//! The growth of the network and of each region.
