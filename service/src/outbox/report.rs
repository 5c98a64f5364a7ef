//! What a mail server tells later of a mail that it had taken over: a delivery status notification (RFC 3464).

use crate::incoming::parsed;
use mail_parser::{HeaderValue, Message, MessageParser, MessagePart, MimeHeaders};
use uuid::Uuid;

/// What is said of a mail by whoever could not deliver it, when nothing is said.
const NO_STATUS: &str = "5.0.0";

/// A mail that somebody hands to the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// The mail with this id could not be delivered; what was said of it: a status of RFC 3463 and words, on one line.
    Failed(Uuid, String),
    /// A notification of a mail that can still arrive, or did.
    NotFailed,
    /// A notification of a mail that is none of the portal's, or does not say which.
    NotOurs,
    /// Another mail, or no mail at all.
    NoReport,
}

/// Reads a mail. One that is cut off is read as far as it goes.
pub fn read(bytes: &[u8]) -> Report {
    let Some(mail) = parsed(bytes) else { return Report::NoReport };
    let is_status = |part: &&MessagePart<'_>| {
        is_of(part, "message", "delivery-status") || is_of(part, "message", "global-delivery-status")
    };
    let Some(status) = mail.parts.iter().find(is_status) else { return Report::NoReport };
    let Some(said) = failure(status.contents()) else { return Report::NotFailed };
    our_id(&mail).map_or(Report::NotOurs, |id| Report::Failed(id, said))
}

fn is_of(part: &MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    let found = part.content_type();
    found.is_some_and(|of| {
        of.ctype().eq_ignore_ascii_case(kind) && of.subtype().is_some_and(|found| found.eq_ignore_ascii_case(subtype))
    })
}

/// What is said of the first recipient to whom delivery failed for good. The fields of each stand in a group of their own, behind
/// those of the mail as a whole.
fn failure(fields: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(fields).replace("\r\n", "\n");
    text.split("\n\n").find_map(|group| {
        let group = format!("{group}\n\n");
        let group = MessageParser::default().parse_headers(group.as_bytes())?;
        let field = |name: &'static str| group.header_raw(name).map(one_line).unwrap_or_default();
        first_word(&field("Action"))
            .eq_ignore_ascii_case("failed")
            .then(|| said(&field("Status"), &field("Diagnostic-Code")))
    })
}

/// "550 5.1.1 no such mailbox": the status is in it in any case.
fn said(status: &str, diagnostic: &str) -> String {
    let status = Some(first_word(status)).filter(|word| !word.is_empty()).unwrap_or_else(|| NO_STATUS.to_owned());
    // "smtp; 550 …": what follows is in the language of this protocol.
    let words = diagnostic.split_once(';').map_or(diagnostic, |(_, words)| words).trim();
    if words.contains(&status) { words.to_owned() } else { format!("{status} {words}").trim_end().to_owned() }
}

/// The first word of a field, without comments: "failed (bounced)" is failed.
fn first_word(field: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    let bare: String = field.chars().filter(outside).collect();
    bare.split_whitespace().next().unwrap_or_default().to_owned()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The id of the portal's mail. What was sent back is the mail that failed, and its Message-ID alone tells whose: somebody's answer
/// to the portal's mail names that too. Only when nothing was sent back is it what the notification answers.
fn our_id(report: &Message<'_>) -> Option<Uuid> {
    if let Some(message_id) = report.parts.iter().find_map(returned) {
        return portal_id(&message_id?);
    }
    // Of several, the last one is what is answered; those before it are what that answered.
    let answered = [report.in_reply_to(), report.references()].into_iter().filter_map(|header| ids(header).pop());
    answered.into_iter().find_map(|id| portal_id(&id))
}

/// The Message-ID of a mail, or of its headers, that was sent back in this part; `None` when the part is something else.
fn returned(part: &MessagePart<'_>) -> Option<Option<String>> {
    if let Some(mail) = part.message() {
        return Some(mail.message_id().map(str::to_owned));
    }
    let has_headers = is_of(part, "text", "rfc822-headers") || is_of(part, "message", "global-headers");
    has_headers.then(|| {
        let headers = [part.contents(), b"\n\n"].concat();
        MessageParser::default().parse_headers(&headers)?.message_id().map(str::to_owned)
    })
}

fn ids(header: &HeaderValue<'_>) -> Vec<String> {
    let one = header.as_text().map(str::to_owned);
    let several = header.as_text_list().unwrap_or_default().iter().map(|id| id.to_string());
    one.into_iter().chain(several).collect()
}

/// The portal's mails are called `<id of the mail in the outbox>@<domain of the sender>`.
fn portal_id(message_id: &str) -> Option<Uuid> {
    let (id, _) = message_id.split_once('@')?;
    Uuid::parse_str(id).ok().filter(|uuid| uuid.hyphenated().to_string().eq_ignore_ascii_case(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0193f3a0-0000-4000-8000-00000000002a";

    fn report(status: &str, third: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: portaal@lerendnetwerk.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nI am sorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mx.example\r\nArrival-Date: Wed, 3 Mar 2027 13:00:00 +0100\r\n\r\n{status}\r\n\
             --b\r\n{third}\r\n--b--\r\n"
        )
    }

    fn returned(id: &str) -> String {
        format!(
            "Content-Type: message/rfc822\r\n\r\nFrom: portaal@lerendnetwerk.example\r\nMessage-ID: <{id}@lerendnetwerk.example>\r\n\
             Subject: Hallo\r\n\r\nDag Anna,\r\n"
        )
    }

    const FAILED: &str = "Final-Recipient: rfc822; anna@ggd.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 <anna@ggd.example>:\r\n   no such mailbox\r\n";

    fn failed(said: &str) -> Report {
        Report::Failed(Uuid::parse_str(ID).unwrap(), said.to_owned())
    }

    #[test]
    fn a_mail_that_failed_is_recognised_however_it_is_sent_back() {
        let told = failed("550 5.1.1 <anna@ggd.example>: no such mailbox");
        let headers = format!(
            "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{ID}@lerendnetwerk.example>\r\nSubject: Hallo\r\n"
        );
        for third in [returned(ID), headers] {
            assert_eq!(read(report(FAILED, &third).as_bytes()), told, "{third}");
        }
        let nothing = report(FAILED, "Content-Type: text/plain\r\n\r\nNothing else.\r\n");
        for field in ["In-Reply-To", "References"] {
            let answering = format!("{field}: <other@elsewhere.example> <{ID}@lerendnetwerk.example>\r\n{nothing}");
            assert_eq!(read(answering.as_bytes()), told, "{field}");
        }
        let chain = format!(
            "In-Reply-To: <other@elsewhere.example>\r\nReferences: <{ID}@x.example> <other@elsewhere.example>\r\n{nothing}"
        );
        assert_eq!(read(chain.as_bytes()), Report::NotOurs, "what failed is the answer to it");
        let lines = report(FAILED, &returned(ID)).replace("\r\n", "\n");
        assert_eq!(read(lines.as_bytes()), told, "as a mailbox on disk has it");
    }

    #[test]
    fn what_is_said_has_a_status_and_is_one_line() {
        for (fields, said) in [
            ("Action: Failed\r\nStatus: 5.2.2 (full)\r\n", "5.2.2"),
            ("ACTION: failed\r\nstatus: 5.7.1\r\ndiagnostic-code: x-local; not for you\r\n", "5.7.1 not for you"),
            ("Action: failed\r\n", "5.0.0"),
            ("Action: failed (bounced)\r\nStatus: (no (such)) 5.1.1(mailbox)\r\n", "5.1.1"),
            ("Action: (really) Failed(bounced\r\nStatus: 5.1.1\r\n", "5.1.1"),
            ("Action: delayed\r\nStatus: 4.4.1\r\n\r\nAction: failed\r\nStatus: 5.4.4\r\n", "5.4.4"),
        ] {
            assert_eq!(read(report(fields, &returned(ID)).as_bytes()), failed(said), "{fields}");
        }
    }

    #[test]
    fn what_can_still_arrive_did_arrive_or_is_not_ours_is_told_apart() {
        for action in ["delayed", "delivered", "relayed", "expanded", "", "failed-not", "(failed)", "delayed (failed)"]
        {
            let fields = format!("Action: {action}\r\nStatus: 4.4.1\r\n");
            assert_eq!(read(report(&fields, &returned(ID)).as_bytes()), Report::NotFailed, "{action}");
        }
        for id in
            ["abc", "", &ID.replace('-', ""), "urn:uuid:0193f3a0-0000-4000-8000-00000000002a", &"9".repeat(100_000)]
        {
            assert_eq!(read(report(FAILED, &returned(id)).as_bytes()), Report::NotOurs, "{id:.50}");
        }
    }

    #[test]
    fn what_somebody_answered_to_our_mail_and_came_back_is_not_ours() {
        let names_ours = format!("In-Reply-To: <{ID}@x.example>\r\nReferences: <{ID}@x.example>\r\n");
        for message_id in ["Message-ID: <1@ggd.example>\r\n", "Message-ID: <>\r\n", ""] {
            let answer = format!("From: anna@ggd.example\r\n{message_id}{names_ours}Subject: Re: Hallo\r\n");
            for kind in ["message/rfc822", "text/rfc822-headers"] {
                let mail = report(FAILED, &format!("Content-Type: {kind}\r\n\r\n{answer}"));
                // The notification itself names what the answer answers.
                let naming = format!("{names_ours}{mail}");
                for mail in [mail, naming] {
                    assert_eq!(read(mail.as_bytes()), Report::NotOurs, "{mail}");
                }
            }
        }
    }

    #[test]
    fn other_mails_and_rubbish_are_no_reports() {
        let letter = format!(
            "From: anna@ggd.example\r\nSubject: Afwezig\r\nIn-Reply-To: <{ID}@x.example>\r\n\r\nIk ben er niet.\r\n"
        );
        let receipt =
            report(FAILED, &returned(ID)).replace("message/delivery-status", "message/disposition-notification");
        let quoted = format!("From: a@b.example\r\n\r\n{}", report(FAILED, &returned(ID)));
        // Each of these mails would stand within the one before it, deeper than a program can go.
        let deep = "Content-Type: message/rfc822\r\n\r\n".repeat(30_000);
        for other in [letter, receipt, quoted, deep, String::new(), "\0\0\u{ff}".into(), "--b\r\n".repeat(10_000)] {
            assert_eq!(read(other.as_bytes()), Report::NoReport, "{other:.80}");
        }
        for bytes in [&[0xff; 5000][..], &[b'\n'; 5000], b"Content-Type: multipart/report; boundary=b\r\n\r\n--b--"] {
            assert_eq!(read(bytes), Report::NoReport);
        }
    }

    #[test]
    fn a_mail_that_is_cut_off_anywhere_is_no_trouble() {
        let whole = report(FAILED, &returned(ID));
        let found: Vec<Report> = (0..whole.len()).map(|length| read(&whole.as_bytes()[..length])).collect();
        let told = failed("550 5.1.1 <anna@ggd.example>: no such mailbox");
        assert!(found.contains(&told), "its end is not needed");
        assert!(found.iter().all(|report| !matches!(report, Report::Failed(id, _) if id.to_string() != ID)));
        let long = report(FAILED, &format!("{}{}", returned(ID), "x".repeat(3_000_000)));
        assert_eq!(read(&long.as_bytes()[..1_000_000]), told);
    }
}
