//! The settings about who runs the portal, checked before anything starts.

use clap::Args;
use domain::{
    account::EmailAddress,
    text::{bare, clean},
};
use service::{Logo, Publisher};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A logo travels with the first page that anybody sees.
const LARGEST_LOGO: usize = 100_000;
/// How every PNG begins (PNG specification, section 5.2).
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What the public pages say of who runs the portal; nothing of it by default.
#[derive(Debug, Clone, Default, Args)]
pub struct PublisherArgs {
    /// The mailbox for questions, which the foot of every page names, such as `hulp@voorbeeld.nl`.
    #[arg(long, env = "PORTAL_HELP_MAIL", value_name = "ADDRESS")]
    pub help_mail: Option<String>,
    /// What the programme Kansrijke Start is, for the first page; an empty line begins a paragraph.
    #[arg(long, env = "PORTAL_PROGRAMME_TEXT", value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub programme_text: String,
    /// Which organisations are behind the portal, for the first page; an empty line begins a paragraph.
    #[arg(long, env = "PORTAL_BEHIND_TEXT", value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub behind_text: String,
    /// Their logo beside that text: a PNG or SVG file of at most 100 kB.
    #[arg(long, env = "PORTAL_LOGO", value_name = "FILE", requires = "logo_name")]
    pub logo: Option<PathBuf>,
    /// Whose logo it is, for who does not see it.
    #[arg(long, env = "PORTAL_LOGO_NAME", value_name = "NAME")]
    pub logo_name: Option<String>,
}

/// Why these settings are refused; the text tells what to set.
#[derive(Debug, thiserror::Error)]
pub enum PublisherError {
    /// The mailbox is no address.
    #[error("PORTAL_HELP_MAIL must be an address such as hulp@voorbeeld.nl: {0}")]
    HelpMail(String),
    /// The logo cannot be read.
    #[error("PORTAL_LOGO cannot be read: {0}: {1}")]
    Unread(PathBuf, #[source] io::Error),
    /// The logo is not what browsers show, or is too large.
    #[error("PORTAL_LOGO must be a PNG or SVG file of at most 100 kB: {0}")]
    Logo(PathBuf),
    /// The logo has no name.
    #[error("PORTAL_LOGO_NAME must say whose logo it is")]
    LogoName,
}

impl PublisherArgs {
    /// Checks them, and reads the logo.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn read(&self) -> Result<Publisher, PublisherError> {
        let help = self
            .help_mail
            .as_deref()
            .map(|typed| EmailAddress::parse(typed).map_err(|_| PublisherError::HelpMail(typed.to_owned())));
        let logo = self.logo.as_deref().map(|file| logo(file, self.logo_name.as_deref().unwrap_or_default()));
        Ok(Publisher {
            help: help.transpose()?,
            programme: paragraphs(&self.programme_text),
            behind: paragraphs(&self.behind_text),
            logo: logo.transpose()?,
        })
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    clean(text).split("\n\n").map(bare).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

fn logo(path: &Path, name: &str) -> Result<Logo, PublisherError> {
    let name = bare(name);
    if name.is_empty() {
        return Err(PublisherError::LogoName);
    }
    let file = fs::read(path).map_err(|error| PublisherError::Unread(path.to_owned(), error))?;
    let is_svg = || std::str::from_utf8(&file).is_ok_and(|text| text.contains("<svg"));
    let media_type = match () {
        () if file.len() > LARGEST_LOGO => None,
        () if file.starts_with(PNG) => Some("image/png"),
        () if is_svg() => Some("image/svg+xml"),
        () => None,
    };
    let media_type = media_type.ok_or_else(|| PublisherError::Logo(path.to_owned()))?;
    Ok(Logo { name: name.to_owned(), media_type, file: file.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_by_default() {
        let said = PublisherArgs::default().read().unwrap();
        assert!(said.help.is_none() && said.programme.is_empty() && said.behind.is_empty() && said.logo.is_none());
    }

    #[test]
    fn a_text_has_paragraphs() {
        let text = " Kansrijke Start is er voor ouders.\nEn voor kinderen.\r\n\r\n\u{200b}\n\nVanaf 2018. ";
        let wanted = ["Kansrijke Start is er voor ouders.\nEn voor kinderen.", "Vanaf 2018."];
        assert_eq!(paragraphs(text), wanted);
    }

    #[test]
    fn a_mailbox_that_is_no_address_is_refused() {
        let args = PublisherArgs { help_mail: Some("de hulp".to_owned()), ..PublisherArgs::default() };
        assert!(matches!(args.read(), Err(PublisherError::HelpMail(_))));
    }

    #[test]
    fn a_logo_is_a_small_picture_with_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let read = |content: &[u8], name: &str| {
            let path = folder.path().join("logo");
            fs::write(&path, content).unwrap();
            logo(&path, name)
        };
        assert_eq!(read(b"<svg viewBox=\"0 0 1 1\"/>", "GGD Voorbeeld").unwrap().media_type, "image/svg+xml");
        let large = [PNG, &[0; LARGEST_LOGO]].concat();
        assert_eq!(read(PNG, "GGD Voorbeeld").unwrap().media_type, "image/png");
        for wrong in [large.as_slice(), b"", b"GIF89a", b"<html></html>", b"\xff\xfe<svg"] {
            assert!(matches!(read(wrong, "GGD Voorbeeld"), Err(PublisherError::Logo(_))));
        }
        assert!(matches!(read(PNG, " \u{200b}"), Err(PublisherError::LogoName)));
        assert!(matches!(logo(&folder.path().join("weg.svg"), "GGD"), Err(PublisherError::Unread(..))));
    }
}
