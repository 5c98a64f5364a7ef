//! What is agreed at a meeting (rules, section 6; decision 30): minutes, decisions, and actions with an owner and a day; and the files that
//! belong to it.
//!
//! Together they are the record of the meeting. While it is a concept it is the coordinators' own: to anybody else it is not there, nor
//! is anything in it. Once it is published, who may see the meeting reads it, and its actions are followed until they are done.
//!
//! Minutes are of the whole meeting or of an item of its agenda, and stay with the meeting when the item goes elsewhere.

mod action;
mod before;
mod between;
mod decision;
mod due;
mod error;
mod follow;
mod materials;
mod minutes;
mod owners;
mod place;
mod publish;
mod read;
mod rows;
pub(crate) mod sql;
mod view;
mod write;

pub use action::{NewAction, add_action, change_action, read_action, remove_action};
pub use before::{LastTime, last_time};
pub(super) use between::{action_states_between, agreed_between};
pub use decision::{add_decision, change_decision, read_decision, remove_decision};
pub use due::send_due;
pub use error::AgreementError;
pub use follow::{Followed, Settling, actions_of_region, own_actions, read_followed, settle_action};
pub(super) use materials::drop_all as drop_files;
pub use materials::{
    FileProblem, FileReader, MaterialView, NewMaterial, add_material, materials, read_file, remove_material,
};
pub(super) use minutes::keep_title;
pub use minutes::{mark, save_minutes, save_typed};
pub use owners::{Owners, possible_owners};
pub use place::At;
pub use publish::{Telling, publish_record, telling};
pub use read::{begun_record, read_record};
pub use view::{ActionChange, ActionView, DecisionView, MinutesView, PointView, Record};
