//! The paths that a source file names, as far as they say from which module something comes.

use std::iter::Peekable;
use std::vec::IntoIter;

/// A module of a crate, or something in one.
#[derive(Clone, Debug)]
pub struct Module {
    /// The crate.
    pub of: String,
    /// The way down from its root.
    pub path: Vec<String>,
}

/// A path in a source file.
#[derive(Debug)]
pub struct Found {
    /// The line that it ends on.
    pub line: usize,
    /// The module that names it.
    pub from: Module,
    /// What it names.
    pub to: Module,
}

impl Found {
    /// What it names, from the crate on.
    pub fn path(&self) -> String {
        std::iter::once(&self.to.of).chain(&self.to.path).cloned().collect::<Vec<_>>().join("::")
    }
}

/// Every path in `source` that begins with `crate`, `super`, `self` or one of the portal's crates.
pub fn found(source: &str, module: &Module) -> Vec<Found> {
    let mut reader =
        Reader { tokens: tokens(source).into_iter().peekable(), module: module.clone(), found: Vec::new() };
    reader.read();
    reader.found
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    /// `::`
    Colons,
    Other(char),
}

struct Reader {
    tokens: Peekable<IntoIter<(usize, Token)>>,
    module: Module,
    found: Vec<Found>,
}

impl Reader {
    fn read(&mut self) {
        // For each open brace whether it opened a module.
        let mut braces = Vec::new();
        let mut before = Token::Other(';');
        while let Some((line, token)) = self.tokens.next() {
            match &token {
                Token::Name(name) if before == Token::Name("mod".into()) && self.next_is(&Token::Other('{')) => {
                    self.tokens.next();
                    self.module.path.push(name.clone());
                    braces.push(true);
                }
                Token::Other('{') => braces.push(false),
                Token::Other('}') if braces.pop() == Some(true) => drop(self.module.path.pop()),
                Token::Name(name) if before != Token::Colons => self.begin(name, line),
                // `::domain::…`
                Token::Colons if !matches!(before, Token::Name(_) | Token::Other('>')) => {
                    if let Some((line, Token::Name(name))) = self.tokens.next() {
                        self.begin(&name, line);
                    }
                }
                _ => {}
            }
            before = token;
        }
    }

    /// Reads the path that begins with `name`, when it is one of those looked for.
    fn begin(&mut self, name: &str, line: usize) {
        let mut to = self.module.clone();
        match name {
            "crate" => to.path.clear(),
            "super" => drop(to.path.pop()),
            "self" => {}
            "domain" | "service" | "app" => to = Module { of: name.to_owned(), path: Vec::new() },
            _ => return,
        }
        self.rest(to, line);
    }

    /// Reads what comes after a part of a path, with everything in braces.
    fn rest(&mut self, mut to: Module, mut line: usize) {
        while self.next_is(&Token::Colons) {
            self.tokens.next();
            match self.tokens.next() {
                Some((_, Token::Name(name))) if name == "super" => drop(to.path.pop()),
                Some((at, Token::Name(name))) => {
                    line = at;
                    to.path.push(name);
                }
                Some((_, Token::Other('{'))) => return self.group(&to),
                _ => break,
            }
        }
        self.found.push(Found { line, from: self.module.clone(), to });
    }

    fn group(&mut self, to: &Module) {
        while let Some((line, token)) = self.tokens.next() {
            match token {
                Token::Other('}') => return,
                Token::Name(name) if name == "self" => {
                    self.found.push(Found { line, from: self.module.clone(), to: to.clone() });
                }
                Token::Name(name) if name == "as" => drop(self.tokens.next()),
                Token::Name(name) => {
                    let mut below = to.clone();
                    below.path.push(name);
                    self.rest(below, line);
                }
                _ => {}
            }
        }
    }

    fn next_is(&mut self, token: &Token) -> bool {
        self.tokens.peek().is_some_and(|(_, next)| next == token)
    }
}

/// The names and signs of a source file with their lines; comments, texts and characters are left out.
fn tokens(source: &str) -> Vec<(usize, Token)> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => comment(rest),
            '"' => text(rest),
            'r' if raw_text(rest).is_some() => raw_text(rest).unwrap_or_default(),
            '\'' => character(rest),
            ':' if rest.starts_with("::") => {
                found.push((line, Token::Colons));
                2
            }
            // An arrow is no end of a type.
            '-' | '=' if rest[1..].starts_with('>') => {
                found.push((line, Token::Other(first)));
                2
            }
            _ if is_name(first) => {
                let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
                found.push((line, Token::Name(rest[..end].to_owned())));
                end
            }
            _ => {
                if !first.is_whitespace() {
                    found.push((line, Token::Other(first)));
                }
                first.len_utf8()
            }
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// The length of a comment between `/*` and `*/`, which may hold others.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let two = rest.as_bytes().get(at..at + 2);
        match two {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a text between quotes.
fn text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a text such as `r#"…"#`; `None` when it is none.
fn raw_text(rest: &str) -> Option<usize> {
    let marks = rest[1..].bytes().take_while(|b| *b == b'#').count();
    let begin = 1 + marks + 1;
    rest[1 + marks..].starts_with('"').then_some(())?;
    let end = format!("\"{}", "#".repeat(marks));
    rest[begin..].find(&end).map(|at| begin + at + end.len())
}

/// The length of a character such as `'a'` or `'\''`, or of the sign alone before the name of a lifetime.
fn character(rest: &str) -> usize {
    let mut inner = rest[1..].chars();
    match inner.next() {
        Some('\\') => rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 3),
        Some(c) if inner.next() == Some('\'') => c.len_utf8() + 2,
        _ => 1,
    }
}
