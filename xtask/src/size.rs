//! How much a browser downloads, and what the WebAssembly is made of.

use crate::{client::Client, compress, site, stamp, steps::step};
use anyhow::Result;
use std::{collections::BTreeMap, fs};
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// How many crates are named in the report.
const NAMED: usize = 14;

/// Prints the size of every file that a browser may ask for, as it travels, and the parts of the WebAssembly.
pub fn report() -> Result<()> {
    step("Sizes of what the browser downloads", || {
        files()?;
        parts()
    })
}

fn files() -> Result<()> {
    let mut files = Vec::new();
    stamp::collect(&site::folder(), &mut files)?;
    files.sort();
    println!("    {:>9} {:>9} {:>9}", "plain", "gzip", "brotli");
    for file in files.iter().filter(|file| !file.extension().is_some_and(|ending| ending == "br" || ending == "gz")) {
        let size = |ending: &str| {
            let mut name = file.clone().into_os_string();
            name.push(ending);
            fs::metadata(name).map_or_else(|_| "-".to_owned(), |data| data.len().to_string())
        };
        let name = file.strip_prefix(site::folder())?;
        println!("    {:>9} {:>9} {:>9}  {}", size(""), size(".gz"), size(".br"), name.display());
    }
    Ok(())
}

/// What a part of the program weighs.
#[derive(Default)]
struct Parts {
    sections: BTreeMap<&'static str, Vec<u8>>,
    imported: usize,
    bodies: Vec<usize>,
    names: BTreeMap<usize, String>,
}

fn parts() -> Result<()> {
    let parts = Parts::read(&Client::last().wasm()?)?;
    println!("    the WebAssembly by section (plain, brotli):");
    for (name, bytes) in &parts.sections {
        println!("    {:>9} {:>19}  {name}", bytes.len(), compress::brotli(bytes)?.len());
    }
    println!("    its code by crate, in bytes before compression:");
    for (name, bytes) in parts.crates().into_iter().take(NAMED) {
        println!("    {bytes:>9}  {name}");
    }
    Ok(())
}

impl Parts {
    fn read(wasm: &[u8]) -> Result<Self> {
        let mut parts = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(reader) => {
                    let imports = reader.into_imports().collect::<Result<Vec<_>, _>>()?;
                    parts.imported =
                        imports.iter().filter(|one| matches!(one.ty, wasmparser::TypeRef::Func(_))).count();
                }
                Payload::CodeSectionStart { range, .. } => parts.add("code", &wasm[range]),
                Payload::CodeSectionEntry(body) => parts.bodies.push(body.range().len()),
                Payload::DataSection(reader) => parts.add("data (texts and tables)", &wasm[reader.range()]),
                Payload::CustomSection(reader) => {
                    // Names are read here and left out of what is served.
                    if let KnownCustom::Name(names) = reader.as_known() {
                        parts.read_names(names)?;
                    }
                }
                other => {
                    if let Some((_, range)) = other.as_section() {
                        parts.add("the rest", &wasm[range]);
                    }
                }
            }
        }
        Ok(parts)
    }

    fn add(&mut self, section: &'static str, bytes: &[u8]) {
        self.sections.entry(section).or_default().extend_from_slice(bytes);
    }

    fn read_names(&mut self, names: wasmparser::NameSectionReader<'_>) -> Result<()> {
        for name in names {
            if let Name::Function(functions) = name? {
                for function in functions {
                    let function = function?;
                    self.names.insert(function.index as usize, function.name.to_owned());
                }
            }
        }
        Ok(())
    }

    /// Bytes of code per crate, the heaviest first.
    fn crates(&self) -> Vec<(String, usize)> {
        let mut weights: BTreeMap<String, usize> = BTreeMap::new();
        for (index, bytes) in self.bodies.iter().enumerate() {
            let name = self.names.get(&(index + self.imported)).map_or("without a name", String::as_str);
            *weights.entry(crate_of(name)).or_default() += bytes;
        }
        let mut weights: Vec<_> = weights.into_iter().collect();
        weights.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        weights
    }
}

/// The crate in whose source a function stands: the first word of its path.
fn crate_of(name: &str) -> String {
    let path = format!("{:#}", rustc_demangle::demangle(name));
    let path = path.trim_start_matches(['<', '&', '(', '*']).trim_start_matches("dyn ").trim_start_matches("mut ");
    let word: String = path.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    if path[word.len()..].starts_with("::") { word } else { "compiler and glue".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::crate_of;

    #[test]
    fn functions_belong_to_the_crate_that_their_path_begins_with() {
        assert_eq!(crate_of("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE"), "core");
        assert_eq!(
            crate_of("_ZN58_$LT$alloc..string..String$u20$as$u20$core..fmt..Write$GT$9write_str17h0123456789abcdefE"),
            "alloc"
        );
        assert_eq!(crate_of("memcpy"), "compiler and glue");
    }
}
