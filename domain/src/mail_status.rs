//! Why a mail did not arrive, from what a mail server said of it: statuses of RFC 3463 in words.

/// Why a mail did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why<'a> {
    /// What the status means, in Dutch and without a full stop, and the status: "dit adres bestaat niet", "5.1.1".
    Means(&'static str, &'a str),
    /// The words of the server, with whose status nothing more can be said.
    Said(String),
}

/// What a status means: its class, its subject and its detail.
fn meaning(status: &str) -> Option<&'static str> {
    Some(match status {
        "5.1.1" => "dit adres bestaat niet",
        "5.1.6" => "dit adres bestaat niet meer",
        "5.1.2" => "wat er achter de @ staat, bestaat niet",
        "5.1.10" => "wat er achter de @ staat, krijgt geen mail",
        "5.1.3" => "dit adres is niet goed geschreven",
        "5.2.1" => "de mailbox van dit adres staat uit",
        "5.2.2" | "4.2.2" => "de mailbox van dit adres is vol",
        "5.2.3" => "de mail is te groot voor deze mailbox",
        // Of a login, of passing mail on, or of the server itself: about our own server as well, so its words tell more.
        "5.7.0" | "5.7.8" | "5.7.9" | "5.7.11" => return None,
        own if own.starts_with("4.3.") || own.starts_with("4.7.") => return None,
        refused if refused.starts_with("5.7.") => "een mailserver weigert de mail",
        later if later.starts_with("4.") => "een mailserver nam de mail een tijd niet aan",
        _ => return None,
    })
}

/// Why, from what is kept of a mail that did not arrive; `None` when no mail server said anything: then these are words of the portal,
/// such as of a connection that broke.
pub fn why(kept: &str) -> Option<Why<'_>> {
    let mut statuses = kept.split(|c: char| !c.is_ascii_digit() && c != '.').filter_map(status).peekable();
    let has_status = statuses.peek().is_some();
    if let Some((means, status)) = statuses.find_map(|status| Some((meaning(status)?, status))) {
        return Some(Why::Means(means, status));
    }
    // What is written down of a mail that came back of which nothing else is told.
    if kept.trim() == "5.0.0" {
        return Some(Why::Means("de mailserver van dit adres zei niet waarom", "5.0.0"));
    }
    let (code, words) = after_kind(kept).unwrap_or(("", kept));
    let is_said = !code.is_empty() || has_status || begins_with_code(kept);
    is_said.then(|| Why::Said(format!("{code} {words}").trim().to_owned()))
}

/// A status of a failure, in a piece of text with the full stop of its sentence; an address of the internet has a fourth number.
fn status(piece: &str) -> Option<&str> {
    let piece = piece.trim_matches('.');
    let parts: Vec<&str> = piece.split('.').collect();
    let [class, subject, detail] = parts[..] else { return None };
    let is_number = |part: &str| (1..=3).contains(&part.len());
    (matches!(class, "4" | "5") && is_number(subject) && is_number(detail)).then_some(piece)
}

/// The code of a reply and what follows it, where the library that sends mails put its own words before them: "permanent error (550): …".
fn after_kind(kept: &str) -> Option<(&str, &str)> {
    let rest = ["permanent error (", "transient error ("].iter().find_map(|kind| kept.strip_prefix(kind))?;
    let (code, words) = rest.split_once(')')?;
    Some((code, words.trim_start_matches(':').trim_start()))
}

/// "550 no such mailbox", "550-5.1.1 …".
fn begins_with_code(kept: &str) -> bool {
    let (code, rest) = (kept.get(..3).unwrap_or_default(), kept.get(3..).unwrap_or_default());
    let is_failure = code.starts_with(['4', '5']) && code.bytes().all(|byte| byte.is_ascii_digit());
    is_failure && (rest.is_empty() || rest.starts_with([' ', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_that_are_known_are_told_in_words() {
        for (kept, words, status) in [
            ("550 5.1.1 <…>: no such mailbox", "dit adres bestaat niet", "5.1.1"),
            ("5.1.1", "dit adres bestaat niet", "5.1.1"),
            ("550-5.1.1 The email account does not exist", "dit adres bestaat niet", "5.1.1"),
            ("permanent error (550): 5.1.2 unknown host", "wat er achter de @ staat, bestaat niet", "5.1.2"),
            ("556 5.1.10 null MX", "wat er achter de @ staat, krijgt geen mail", "5.1.10"),
            ("550 #5.1.3: bad syntax", "dit adres is niet goed geschreven", "5.1.3"),
            ("5.1.6 moved away", "dit adres bestaat niet meer", "5.1.6"),
            ("smtp (5.2.1) disabled", "de mailbox van dit adres staat uit", "5.2.1"),
            ("5.2.2 rfc822;… (forwarded from …) is full", "de mailbox van dit adres is vol", "5.2.2"),
            ("transient error (452): 4.2.2 over quota", "de mailbox van dit adres is vol", "4.2.2"),
            ("552 5.2.3 too large", "de mail is te groot voor deze mailbox", "5.2.3"),
            ("550 5.7.1 policy", "een mailserver weigert de mail", "5.7.1"),
            ("550 5.7.509 DMARC", "een mailserver weigert de mail", "5.7.509"),
            ("4.4.7 delivery time expired.", "een mailserver nam de mail een tijd niet aan", "4.4.7"),
            ("5.0.0", "de mailserver van dit adres zei niet waarom", "5.0.0"),
        ] {
            assert_eq!(why(kept), Some(Why::Means(words, status)), "{kept}");
        }
    }

    #[test]
    fn what_is_not_known_keeps_the_words_of_the_server() {
        for (kept, words) in [
            ("550 no such mailbox", "550 no such mailbox"),
            ("550", "550"),
            ("permanent error (554): transaction failed", "554 transaction failed"),
            ("permanent error (554)", "554"),
            ("550 5.4.1 recipient address rejected", "550 5.4.1 recipient address rejected"),
            ("5.0.0 something odd", "5.0.0 something odd"),
            ("permanent error (535): 5.7.8 authentication failed", "535 5.7.8 authentication failed"),
            ("transient error (451): 4.3.0 try later", "451 4.3.0 try later"),
            // Numbers that look like a status and are none.
            ("550 blocked: see 10.5.1.1 and 5.1.1.9", "550 blocked: see 10.5.1.1 and 5.1.1.9"),
            ("550 5.1111.1", "550 5.1111.1"),
        ] {
            assert_eq!(why(kept), Some(Why::Said(words.to_owned())), "{kept}");
        }
    }

    #[test]
    fn what_no_server_said_is_not_put_in_its_mouth() {
        for kept in [
            "",
            "sending took too long",
            "the mail server takes too long",
            "Connection error: Connection refused (os error 111)",
            "mail of 2027-03-03T12:00:00Z could not be written: no space",
            "5501 things",
            "3.5.1",
            "€€",
        ] {
            assert_eq!(why(kept), None, "{kept}");
        }
    }
}
