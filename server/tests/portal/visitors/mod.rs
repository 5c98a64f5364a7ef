//! Visitors who go away, strangers who hold locks, servers and databases that fall: nobody else notices, and nothing
//! that was acknowledged is lost.

mod checks;
mod killed;
mod leaving;
mod restarts;
mod saves;
mod waiting;
mod world;
