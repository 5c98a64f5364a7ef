//! The SQL of webinars; every text is the same for both engines.

macro_rules! webinars {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, m.kind, m.state, m.date, m.start_time, m.end_time, m.sequence,
            COALESCE(m.changed_at, m.created_at) AS changed_at, COALESCE(m.cancelled_why, '') AS called_off_why,
            w.title, w.about, w.call_link, w.seats, w.open, w.opened_at, w.version,
            (SELECT COUNT(*) FROM registrations r WHERE r.meeting_id = w.meeting_id AND r.state IN ('seated', 'offered')) AS taken,
            (SELECT COUNT(*) FROM registrations r WHERE r.meeting_id = w.meeting_id AND r.state = 'waiting') AS waiting
        FROM webinars w
        JOIN meetings m ON m.id = w.meeting_id ",
            $rest
        )
    };
}

macro_rules! registrations {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.meeting_id, r.guest_id, g.address, r.state, r.name, r.asked_at, r.offered_until,
            r.told_sequence, r.attended, r.changes
        FROM registrations r
        JOIN guests g ON g.id = r.guest_id ",
            $rest
        )
    };
}

crate::sql_texts! {
    WEBINAR = webinars!("WHERE w.meeting_id = $1");
    /// Those that everyone may read of, from this day on.
    WEBINARS = webinars!("WHERE w.opened_at IS NOT NULL AND m.state IN ('planned', 'held') AND m.date >= $1 ORDER BY m.date, m.start_time, m.id");
    /// Those of which something may be due: an offer is over, a place is free for who waits, somebody was told another day, or is to be
    /// reminded of what is until the last day, or it was called off while somebody counts on it.
    PENDING = webinars!("WHERE m.date >= $1 AND (m.tell_at IS NULL OR m.tell_at <= $2) AND m.state IN ('planned', 'held', 'cancelled')
            AND EXISTS (SELECT 1 FROM registrations r WHERE r.meeting_id = w.meeting_id AND (
                m.state = 'cancelled' AND r.state IN ('seated', 'waiting', 'offered')
                OR r.state = 'offered' AND r.offered_until <= $2
                OR r.state = 'waiting' AND w.seats > (SELECT COUNT(*) FROM registrations t
                    WHERE t.meeting_id = w.meeting_id AND t.state IN ('seated', 'offered'))
                OR r.state = 'seated' AND (r.reminded_at IS NULL AND m.date <= $3
                    OR r.told_when <> CAST(m.date AS TEXT) || ' ' || m.start_time || ' ' || m.end_time)))
        ORDER BY m.date, m.id");

    MEETING = "SELECT kind, state FROM meetings WHERE id = $1";
    OPEN = "INSERT INTO webinars (meeting_id, title, about, call_link, seats, open, version, changed_at, opened_at)
        VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8) ON CONFLICT (meeting_id) DO NOTHING";
    CHANGE = "UPDATE webinars SET title = $3, about = $4, call_link = $5, seats = $6, open = $7, changed_at = $8,
            opened_at = COALESCE(opened_at, $9), version = version + 1
        WHERE meeting_id = $1 AND version = $2";

    ATTEMPTS = "SELECT COUNT(*), MIN(at) FROM registration_attempts WHERE origin_hash = $1 AND at > $2";
    INSERT_ATTEMPT = "INSERT INTO registration_attempts (id, origin_hash, at) VALUES ($1, $2, $3)";

    PRESSED = "SELECT COUNT(*) FROM registrations r
        JOIN guests g ON g.id = r.guest_id
        WHERE r.meeting_id = $1 AND g.address = $2 AND r.name = $3 AND r.organisation = $4 AND COALESCE(r.region_id, '') = $5
            AND r.state = 'asked' AND r.asked_at >= $6";
    GUEST_OF_ADDRESS = "SELECT id, address, mailed_at, proven_at FROM guests WHERE address = $1";
    GUEST_OF_KEY = "SELECT id, address, mailed_at, proven_at FROM guests WHERE key_hash = $1";
    INSERT_GUEST = "INSERT INTO guests (id, address, key_hash, made_at) VALUES ($1, $2, $3, $4)";
    GUEST_MAILED = "UPDATE guests SET mailed_at = $2 WHERE id = $1";
    /// A server with another secret makes another key.
    KEY_OF_GUEST = "UPDATE guests SET key_hash = $2 WHERE id = $1 AND key_hash <> $2";
    GUEST_PROVEN = "UPDATE guests SET proven_at = $2 WHERE id = $1 AND proven_at IS NULL";

    REGISTRATION = registrations!("WHERE r.id = $1 AND r.guest_id = $2");
    REGISTRATION_OF = registrations!("WHERE r.meeting_id = $1 AND r.guest_id = $2");
    OWN = registrations!("WHERE r.guest_id = $1 ORDER BY r.asked_at, r.id");
    /// Those whose offer is over.
    EXPIRED = registrations!("WHERE r.meeting_id = $1 AND r.state = 'offered' AND r.offered_until <= $2 ORDER BY r.confirmed_at, r.id");
    /// Who waits, the one who waits longest first.
    WAITING = registrations!("WHERE r.meeting_id = $1 AND r.state = 'waiting' ORDER BY r.confirmed_at, r.id LIMIT $2");
    /// Who has a place and was told another day or other hours.
    NOT_TOLD = registrations!("JOIN meetings m ON m.id = r.meeting_id
        WHERE r.meeting_id = $1 AND r.state = 'seated' AND r.told_when <> CAST(m.date AS TEXT) || ' ' || m.start_time || ' ' || m.end_time
        ORDER BY r.id LIMIT $2");
    /// Who counts on it in one way or another.
    COUNTS = registrations!("WHERE r.meeting_id = $1 AND r.state IN ('seated', 'waiting', 'offered') ORDER BY r.id LIMIT $2");
    NOT_REMINDED = registrations!("WHERE r.meeting_id = $1 AND r.state = 'seated' AND r.reminded_at IS NULL ORDER BY r.id LIMIT $2");

    INSERT_REGISTRATION = "INSERT INTO registrations (id, meeting_id, guest_id, state, name, organisation, region_id, asked_at, changes)
        VALUES ($1, $2, $3, 'asked', $4, $5, $6, $7, 0)";
    ASK_AGAIN = "UPDATE registrations SET state = 'asked', name = $2, organisation = $3, region_id = $4, asked_at = $5, offered_until = NULL
        WHERE id = $1";
    CONFIRM = "UPDATE registrations SET state = $2, confirmed_at = $3, offered_until = NULL, changes = changes + 1 WHERE id = $1";
    TAKE = "UPDATE registrations SET state = 'seated', offered_until = NULL, changes = changes + 1 WHERE id = $1";
    OFFER = "UPDATE registrations SET state = 'offered', offered_until = $2 WHERE id = $1";
    LAPSE = "UPDATE registrations SET state = 'lapsed', offered_until = NULL WHERE id = $1";
    WITHDRAW = "UPDATE registrations SET state = 'withdrawn', offered_until = NULL, reminded_at = NULL, attended = NULL, changes = changes + 1
        WHERE id = $1";
    FORGET = "DELETE FROM registrations WHERE id = $1";
    TOLD = "UPDATE registrations SET told_sequence = $2, told_when = (SELECT CAST(m.date AS TEXT) || ' ' || m.start_time || ' ' || m.end_time
            FROM meetings m WHERE m.id = registrations.meeting_id)
        WHERE id = $1";
    REMINDED = "UPDATE registrations SET reminded_at = $2 WHERE id = $1";
    /// What was noted of another day is about nothing that took place.
    MOVED = "UPDATE registrations SET reminded_at = NULL, attended = NULL WHERE id = $1";
    REMIND_ALL_ANEW = "UPDATE registrations SET reminded_at = NULL WHERE meeting_id = $1 AND state = 'seated'";

    PARTICIPANTS = "SELECT r.id, r.state, r.name, r.organisation, COALESCE(g.name, '') AS region, r.attended
        FROM registrations r
        LEFT JOIN regions g ON g.id = r.region_id
        WHERE r.meeting_id = $1 AND r.state IN ('seated', 'offered', 'waiting')
        ORDER BY r.confirmed_at, r.id";
    ATTENDED = "UPDATE registrations SET attended = $3 WHERE id = $1 AND meeting_id = $2 AND state = 'seated'";
    ALL_ATTENDED = "UPDATE registrations SET attended = TRUE WHERE meeting_id = $1 AND state = 'seated' AND attended IS NULL";
    COUNTED = "SELECT guests, came FROM webinars WHERE meeting_id = $1";

    /// The webinars whose people are still known and whose time has come.
    TO_ERASE = "SELECT DISTINCT r.meeting_id FROM registrations r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE m.date < $1 ORDER BY r.meeting_id";
    COUNT_THEM = "UPDATE webinars SET
            guests = (SELECT COUNT(*) FROM registrations r WHERE r.meeting_id = webinars.meeting_id AND r.state = 'seated'),
            came = (SELECT COUNT(*) FROM registrations r WHERE r.meeting_id = webinars.meeting_id AND r.state = 'seated' AND r.attended)
        WHERE meeting_id = $1 AND guests IS NULL";
    ERASE_REGISTRATIONS = "DELETE FROM registrations WHERE meeting_id = $1";
    ERASE_MAILS_ABOUT = "DELETE FROM outbox WHERE once LIKE $1 AND kind LIKE 'webinar%'";
    /// The webinars at which something was not confirmed in time.
    UNCONFIRMED = "SELECT DISTINCT meeting_id FROM registrations WHERE state = 'asked' AND asked_at <= $1 ORDER BY meeting_id";
    ERASE_UNCONFIRMED = "DELETE FROM registrations WHERE meeting_id = $1 AND state = 'asked' AND asked_at <= $2 AND told_sequence IS NULL";
    /// Who had a place before is known still: their calendar takes nothing older than what it got.
    LEAVE_WITHDRAWN = "UPDATE registrations SET state = 'withdrawn' WHERE meeting_id = $1 AND state = 'asked' AND asked_at <= $2";
    /// Who asks for nothing any more, unless they just got a mail that they get once in some time.
    GONE = "SELECT id, address, mailed_at, proven_at FROM guests
        WHERE NOT EXISTS (SELECT 1 FROM registrations r WHERE r.guest_id = guests.id) AND (mailed_at IS NULL OR mailed_at <= $1)
        ORDER BY id LIMIT $2";
    ERASE_MAILS = "DELETE FROM outbox WHERE recipient = $1 AND kind LIKE 'webinar%'";
    ERASE_GUEST = "DELETE FROM guests WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM registrations r WHERE r.guest_id = guests.id)";
    ERASE_ATTEMPTS = "DELETE FROM registration_attempts WHERE at <= $1";
}
