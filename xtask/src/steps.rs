//! Saying what happens, and running programs that must succeed.

use anyhow::{Context, Result, bail};
use std::{
    cell::RefCell,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, OnceLock},
    time::Instant,
};

/// All packages but the entry for Shuttle, which has a step of its own: its runtime asks more of what everything stands on,
/// so that half of it is compiled anew. Whoever builds the portal names all of these, because then each crate is compiled
/// with the same features, and once.
pub const DAILY: [&str; 3] = ["--workspace", "--exclude", "portal-shuttle"];

/// What each step took, in seconds.
static TIMES: Mutex<Vec<(String, f64)>> = Mutex::new(Vec::new());
/// When the first step began.
static BEGIN: OnceLock<Instant> = OnceLock::new();

/// The root of the workspace: as cargo says it when this program starts, so that a folder that was moved or copied
/// with its `target` still works.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().expect("xtask lies one folder below the root").to_path_buf()
}

/// Announces a step, runs it, and says how long it took.
pub fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(format!("\n==> {title}"));
    let begin = Instant::now();
    BEGIN.get_or_init(|| begin);
    let result = work().with_context(|| title.to_owned());
    let took = begin.elapsed().as_secs_f64();
    say(format!("    {} after {took:.1} s", if result.is_ok() { "done" } else { "failed" }));
    TIMES.lock().expect("no step falls with the list in hand").push((title.to_owned(), took));
    result
}

/// Says once more what each step took, and how long it was from the first to the end of the last.
pub fn tell_times() {
    let times = TIMES.lock().expect("no step falls with the list in hand");
    println!();
    for (title, seconds) in times.iter() {
        println!("{seconds:>8.1} s  {title}");
    }
    let all = BEGIN.get().map_or(0.0, |begin| begin.elapsed().as_secs_f64());
    println!("{all:>8.1} s  in all");
}

/// A program that starts in the root of the workspace.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that started this program, without the variables that it sets for a running package,
/// which would otherwise make build scripts think that something changed.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "CARGO_BIN_NAME" {
            command.env_remove(&name);
        }
    }
    command
}

/// Builds the portal as the tests do.
pub fn build_portal() -> Result<()> {
    step("Build the portal", || run(cargo(&["build", "--bin=portal"]).args(DAILY)))
}

/// Runs the program and fails with its command line when it does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    say(format!("    $ {}", line(command)));
    let status = command.status().with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{status}: {}", line(command));
    }
    Ok(())
}

/// Runs the program, passes its output on line by line, and hands each line to `read` as well.
/// A failing program is an error, after its last line was read.
pub fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<()> {
    say(format!("    $ {}", line(command)));
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {}", line(command)))?;
    let output = child.stdout.take().expect("standard output was piped");
    for text in BufReader::new(output).split(b'\n') {
        let text = text?;
        let text = String::from_utf8_lossy(&text);
        read(&text);
        say(text.into_owned());
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{status}: {}", line(command));
    }
    Ok(())
}

thread_local! {
    /// What this thread will say when it is its turn; one that speaks at once has none.
    static KEPT: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Does two things at once. What the second has to say is told after the first, so that nobody has to unravel them; what one
/// fails with is told when both have ended.
pub fn side_by_side<A, B: Send>(
    first: impl FnOnce() -> Result<A>,
    second: impl FnOnce() -> Result<B> + Send,
) -> Result<(A, B)> {
    std::thread::scope(|scope| {
        let second = scope.spawn(|| {
            KEPT.set(Some(Vec::new()));
            (second(), KEPT.take().unwrap_or_default())
        });
        let first = first();
        let (second, said) = second.join().expect("a step reports what fails, it does not panic");
        said.iter().for_each(|line| println!("{line}"));
        Ok((first?, second?))
    })
}

fn say(text: String) {
    KEPT.with_borrow_mut(|kept| match kept {
        Some(lines) => lines.push(text),
        None => println!("{text}"),
    });
}

/// Whether a program by this name can be found.
pub fn is_there(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// Whether this process runs as root: it owns its own entry in /proc.
pub fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|entry| entry.uid() == 0)
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
