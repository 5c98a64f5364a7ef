//! Visitors who go away, strangers who hold locks, servers and databases that fall: nobody else notices, and nothing
//! that was acknowledged is lost.

mod checks;
mod killed;
#[allow(dead_code, reason = "each suite uses its own part of the kit")]
#[path = "../kit/mod.rs"]
mod kit;
mod leaving;
mod restarts;
mod saves;
mod waiting;
mod world;
