//! The SQL of the feature; every text is the same for both engines.

/// How much the holder of the holding `h` has begun in the round `$round`.
///
/// This is where "begun" is defined: a draft in this round for this region, or a shared answer of the region that the person
/// was the last to change or to confirm in this round. See [`super::Progress`].
macro_rules! begun {
    ($round:literal) => {
        concat!(
            "(SELECT COUNT(*) FROM drafts d
                WHERE d.round_id = ",
            $round,
            " AND d.region_id = h.region_id AND d.member_id = h.member_id)
            + (SELECT COUNT(*) FROM shared_answers a WHERE a.round_id = ",
            $round,
            " AND a.region_id = h.region_id AND (a.changed_by = h.member_id OR a.confirmed_by = h.member_id)) AS begun "
        )
    };
}
pub(crate) use begun;

/// Who holds a seat and how far they are in the round `$1`, of the holdings `h` that `$which` says.
macro_rules! holders {
    ($which:literal) => {
        concat!(
            "SELECT h.region_id, h.seat, h.member_id, m.name, e.address, s.sent_at, ",
            begun!("$1"),
            "FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        LEFT JOIN submissions s ON s.round_id = $1 AND s.member_id = h.member_id AND s.region_id = h.region_id
        WHERE ",
            $which,
            " ORDER BY h.region_id, h.seat"
        )
    };
}

crate::sql_texts! {
    ROUND_INSERT = "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, first_reminder_at,
            second_reminder_at, revision, version)
        VALUES ($1, $2, $3, 'planned', $4, $5, $6, $7, 0, 1)";
    ROUNDS_WAITING = "SELECT r.id, m.date, r.opens_at, r.closes_at
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' OR (r.state = 'planned' AND m.state <> 'cancelled')
        ORDER BY r.opens_at, r.id";
    ROUND_TIMES = "UPDATE rounds SET opens_at = $3, closes_at = $4, first_reminder_at = $5, second_reminder_at = $6,
            proposed_for = NULL, version = version + 1,
            closing_sequence = closing_sequence + CASE WHEN closes_at = $4 THEN 0 ELSE 1 END,
            closing_changed_at = CASE WHEN closes_at = $4 THEN closing_changed_at ELSE $7 END
        WHERE id = $1 AND version = $2";
    ROUND_PROPOSED = "UPDATE rounds SET proposed_for = $2, version = version + 1 WHERE id = $1";
    ROUND_SETTLED = "UPDATE rounds SET proposed_for = NULL, version = version + 1
        WHERE id = $1 AND proposed_for IS NOT NULL";
    ROUND_OPEN = "UPDATE rounds SET state = 'open', opened_at = $2, format_version = $3, version = version + 1
        WHERE id = $1 AND state = 'planned'";
    ROUND_CLOSE = "UPDATE rounds SET state = 'closed', closed_at = $2, closes_at = $2, proposed_for = NULL,
            closing_sequence = closing_sequence + CASE WHEN closes_at = $2 THEN 0 ELSE 1 END,
            closing_changed_at = CASE WHEN closes_at = $2 THEN closing_changed_at ELSE $2 END, version = version + 1
        WHERE id = $1 AND state = 'open'";
    ROUND_PUBLISH = "UPDATE rounds SET state = 'published', published_at = $2, version = version + 1
        WHERE id = $1 AND state = 'closed'";
    ROUND_REOPEN = "UPDATE rounds SET state = 'open', closed_at = NULL, closes_at = $2, closing_sequence = closing_sequence + 1,
            closing_changed_at = $3, first_reminder_at = NULL,
            second_reminder_at = NULL, reminded_at = NULL, first_reminded_at = NULL, first_reminded = NULL, second_reminded_at = NULL,
            second_reminded = NULL, version = version + 1
        WHERE id = $1 AND state = 'closed'";

    CLOSING_DUE = "SELECT id, closes_at FROM rounds WHERE state = 'open' AND closes_at <= $1";
    OPENING_DUE = "SELECT r.id, r.opens_at FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'planned' AND r.opens_at <= $1 AND m.state <> 'cancelled'
            AND NOT EXISTS (SELECT 1 FROM rounds o WHERE o.state = 'open')
        ORDER BY r.opens_at, r.id
        LIMIT 1";
    STEPS_DUE = "SELECT COUNT(*) FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE (r.state = 'open' AND r.closes_at <= $1)
            OR (r.state = 'planned' AND r.opens_at <= $1 AND m.state <> 'cancelled'
                AND NOT EXISTS (SELECT 1 FROM rounds o WHERE o.state = 'open'))";
    OPEN_MEETING = "SELECT m.date FROM rounds r JOIN meetings m ON m.id = r.meeting_id WHERE r.state = 'open'";

    OPEN_ROUND = "SELECT r.id, r.format_version, COALESCE(r.opened_at, r.opens_at) AS opened_at, r.closes_at, m.date
        FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' AND r.opens_at <= $1 AND r.closes_at > $1";
    OPEN_ROUND_AND_SEAT = "SELECT r.id, r.format_version, COALESCE(r.opened_at, r.opens_at) AS opened_at, r.closes_at,
            m.date, (SELECT MAX(h.held_from) FROM seat_holdings h WHERE h.member_id = $2 AND h.region_id = $3
                AND h.seat = $4 AND h.held_until IS NULL) AS held_from
        FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' AND r.opens_at <= $1 AND r.closes_at > $1";
    NEXT_ROUND = "SELECT r.opens_at FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'planned' AND r.opens_at > $1 AND m.state <> 'cancelled' ORDER BY r.opens_at LIMIT 1";
    LAST_CLOSED = "SELECT m.date FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE (r.closes_at <= $1 AND (r.state <> 'planned' OR m.state <> 'cancelled')) OR r.state IN ('closed', 'published')
        ORDER BY r.closes_at DESC LIMIT 1";
    UPCOMING = "SELECT m.date, r.state, r.opens_at, r.closes_at
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' OR (r.state = 'planned' AND m.state <> 'cancelled')
        ORDER BY r.opens_at
        LIMIT 1";

    HOLDERS_AT = holders!("h.held_from <= $2 AND (h.held_until IS NULL OR h.held_until > $2)");
    HOLDINGS = "SELECT region_id, seat, member_id, held_from, held_until FROM seat_holdings WHERE held_from <= $1";
    SUBMISSIONS = "SELECT s.member_id, s.region_id, s.seat, s.sent_at, m.name FROM submissions s
        JOIN members m ON m.id = s.member_id
        WHERE s.round_id = $1";

    REMINDERS = "SELECT r.id, m.date, r.closes_at, r.revision, r.first_reminder_at, r.second_reminder_at, r.reminded_at,
            r.first_reminded_at, r.first_reminded, r.second_reminded_at, r.second_reminded
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' AND r.closes_at > $1 AND m.state <> 'cancelled'";
    FIRST_REMINDED = "UPDATE rounds SET reminded_at = $2, first_reminded_at = $2, first_reminded = $3 WHERE id = $1";
    SECOND_REMINDED = "UPDATE rounds SET reminded_at = $2, second_reminded_at = $2, second_reminded = $3 WHERE id = $1";

    /// Those whose mails about a round have names that begin with what `$2` says.
    MAILED = "SELECT DISTINCT member_id FROM outbox
        WHERE round_id = $1 AND member_id IS NOT NULL AND once LIKE $2";

    SENDER = "SELECT m.name, e.address, g.name FROM members m
        JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        JOIN regions g ON g.id = $2
        WHERE m.id = $1";
    LETTER_ANNOUNCE = "INSERT INTO round_letters (id, round_id, letter, announced_at, due_at, earlier)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (round_id, letter) WHERE sent_at IS NULL DO UPDATE SET
            announced_at = COALESCE(round_letters.announced_at, excluded.announced_at),
            due_at = excluded.due_at,
            earlier = COALESCE(round_letters.earlier, excluded.earlier)";
    /// Of a letter that goes in portions, and went to some.
    LETTER_BROKEN_OFF = "UPDATE round_letters SET sent_at = $3 WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND mails > 0";
    LETTER_STAYS_PAUSED = "INSERT INTO round_letters (id, round_id, letter, paused_at)
        SELECT $1, round_id, letter, paused_at FROM round_letters
        WHERE round_id = $2 AND letter = $3 AND sent_at = $4 AND paused_at IS NOT NULL";
    LETTER_WITHDRAW = "UPDATE round_letters SET announced_at = NULL, due_at = NULL, earlier = NULL
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL";
    LETTER_UNPAUSE = "UPDATE round_letters SET paused_at = NULL
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND paused_at IS NOT NULL";
    LETTER_EARLIER = "SELECT earlier FROM round_letters
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND announced_at IS NOT NULL AND COALESCE(mails, 0) = 0";
    /// Of a letter that goes in portions, and went to some.
    LETTER_PAUSED_HALFWAY = "SELECT COUNT(*) FROM round_letters
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND announced_at IS NOT NULL AND mails > 0 AND paused_at IS NOT NULL";
    LETTER_PAUSED = "SELECT COUNT(*) FROM round_letters
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND paused_at IS NOT NULL";
}
