//! Whatever comes in a mail: it is read as what it says, or refused.

use super::answers;
use proptest::prelude::*;
use service::incoming::{self, Incoming};

const OTHER: &str = "0193f3a0-1111-4111-8111-0000000000bb";

/// What is done to a mail: at a place, some bytes go and others come.
#[derive(Clone, Debug)]
pub struct Cut {
    at: usize,
    length: usize,
    put: Vec<u8>,
}

pub fn cut() -> impl Strategy<Value = Cut> {
    let signs = prop::sample::select(vec![
        "\r\n",
        "\r\n ",
        ";",
        ":",
        "\"",
        ",",
        "=",
        "--",
        "\\",
        "^",
        "BEGIN:VEVENT\r\n",
        "END:",
        "\u{feff}",
    ]);
    let put = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        signs.prop_map(|sign| sign.as_bytes().to_vec()),
        (0_usize..600, 0_usize..300).prop_map(|(from, length)| {
            // A piece of an answer to another meeting.
            let other = open(1, OTHER);
            other[from.min(other.len())..(from + length).min(other.len())].to_vec()
        }),
    ];
    (any::<prop::sample::Index>(), 0_usize..40, put).prop_map(|(at, length, put)| Cut {
        at: at.index(1 << 12),
        length,
        put,
    })
}

/// Each of the mails with its calendar in the open, so that what is changed is what is read.
fn open(which: usize, uid: &str) -> Vec<u8> {
    open_of(which, uid, "anna@ggd.example")
}

pub fn open_of(which: usize, uid: &str, address: &str) -> Vec<u8> {
    let lines = format!(
        "UID:{uid}\r\nDTSTAMP:20270201T090000Z\r\nSEQUENCE:1\r\nORGANIZER:mailto:x@y.example\r\n\
         ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Anna; é\":mailto:{address}\r\nCOMMENT:Ik kom\\, later\r\n"
    );
    let ics = answers::calendar("-//X//NL", &lines);
    let alone = format!("From: {address}\r\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n{ics}");
    let within = format!(
        "From: {address}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDag\r\n\
         --b\r\nContent-Type: application/ics\r\nContent-Disposition: attachment; filename=a.ics\r\n\r\n{ics}\r\n--b--\r\n"
    );
    [alone, within][which].clone().into_bytes()
}

pub fn mangle(mut mail: Vec<u8>, cuts: &[Cut]) -> Vec<u8> {
    for cut in cuts {
        let from = cut.at % (mail.len() + 1);
        let until = (from + cut.length).min(mail.len());
        mail.splice(from..until, cut.put.iter().copied());
    }
    mail
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_mangled_answer_says_what_stands_in_it_or_nothing(which in 0_usize..2, cuts in prop::collection::vec(cut(), 1..5)) {
        let mail = mangle(open(which, answers::UID), &cuts);
        if let Incoming::Reply(reply) = incoming::read(&mail) {
            // Lines are unfolded, and a backslash before a letter is nothing.
            let text = String::from_utf8_lossy(&mail).replace(['\r', '\\'], "").replace("\n ", "").replace("\n\t", "").to_lowercase();
            for said in [reply.uid.to_string(), reply.sender.to_string(), reply.attendee.to_string()] {
                prop_assert!(text.contains(&said), "{} in {}", said, text);
            }
        }
    }

    #[test]
    fn whole_mails_of_every_calendar_may_be_mangled_anywhere(which in 0_usize..5, cuts in prop::collection::vec(cut(), 1..9)) {
        let _ = incoming::read(&mangle(answers::all()[which].clone().into_bytes(), &cuts));
    }
}
