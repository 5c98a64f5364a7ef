//! Files that belong to a meeting: slides, photographs, what was handed out (decision 34). They are read with its record.
//!
//! What a file is, is told by what is in it, never by its name. A picture is drawn anew, so that nothing of its camera or its place stays;
//! another file stays as it is, and is only ever sent as a download.

mod content;
mod pictures;
mod read;
mod store;

pub use content::FileProblem;
pub use read::{FileReader, MaterialView, materials, read_file};
pub(in super::super) use store::drop_all;
pub use store::{NewMaterial, add_material, remove_material};
