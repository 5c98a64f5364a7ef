//! One style sheet from the files in `style/`.

use crate::stamp;
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// The files of `style/order.txt`, in that order, without comments and needless space.
pub fn sheet(folder: &Path) -> Result<String> {
    let order = folder.join("order.txt");
    let order = fs::read_to_string(&order).with_context(|| format!("cannot read {}", order.display()))?;
    let mut sheet = String::new();
    for name in order.lines().map(str::trim).filter(|name| !name.is_empty() && !name.starts_with('#')) {
        let file = folder.join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push_str(&without_comments(&text));
        sheet.push('\n');
    }
    Ok(sheet)
}

/// Copies each file that the style sheet names by an absolute address to a name with its hash, and names that one instead,
/// so that a browser may keep it for ever.
pub fn hash_addresses(sheet: &str, public: &Path, package: &Path) -> Result<String> {
    let mut result = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + 4);
        let end = after.find(')').context("an url( without its bracket in the style sheet")?;
        let address = after[..end].trim().trim_matches(['"', '\'']);
        result.push_str(before);
        match address.strip_prefix('/') {
            Some(path) => result.push_str(&hashed_copy(path, public, package)?),
            None => result.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    result.push_str(rest);
    Ok(result)
}

/// Copies `public/<path>` to `pkg/<name>.<hash>.<ending>` and returns the address of the copy.
pub fn hashed_copy(path: &str, public: &Path, package: &Path) -> Result<String> {
    let content = fs::read(public.join(path)).with_context(|| format!("the style sheet names /{path}"))?;
    let name = Path::new(path).file_name().context("an address of a folder in the style sheet")?.to_string_lossy();
    let (stem, ending) = name.rsplit_once('.').context("an address without an ending in the style sheet")?;
    let name = format!("{stem}.{}.{ending}", stamp::short_hash(&[&content]));
    fs::write(package.join(&name), content)?;
    Ok(format!("/pkg/{name}"))
}

fn without_comments(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        result.push_str(&rest[..at]);
        rest = rest[at..].find("*/").map_or("", |end| &rest[at + end + 2..]);
    }
    result.push_str(rest);
    let lines = result.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_empty_lines_are_left_out() {
        assert_eq!(without_comments("/* a */\n\n.b {\n  color: red; /* c\n d */\n}\n"), ".b {\ncolor: red;\n}");
    }

    #[test]
    fn files_of_our_own_get_a_name_with_their_hash() {
        let folder = std::env::temp_dir().join(format!("xtask-style-{}", std::process::id()));
        fs::create_dir_all(folder.join("fonts")).unwrap();
        fs::write(folder.join("fonts/sans.woff2"), b"letters").unwrap();
        let sheet = "a{src:url(\"/fonts/sans.woff2\")}b{background:url(#x)}";
        let hashed = hash_addresses(sheet, &folder, &folder).unwrap();
        let name = hashed.split("/pkg/").nth(1).unwrap().split(')').next().unwrap();
        assert!(name.starts_with("sans.") && name.ends_with(".woff2"), "{name}");
        assert_eq!(fs::read(folder.join(name)).unwrap(), b"letters");
        assert!(hashed.ends_with("b{background:url(#x)}"), "{hashed}");
        fs::remove_dir_all(folder).unwrap();
    }
}
