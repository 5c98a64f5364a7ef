//! The SQL of date polls; every text is the same for both engines.

crate::sql_texts! {
    POLL = "SELECT ask_at, closes_at, closed_at, asked_at, remind_at, reminded_at, told_at, version FROM date_polls
        WHERE meeting_id = $1";
    INSERT = "INSERT INTO date_polls (meeting_id, opened_at, closes_at, ask_at, remind_at, version)
        VALUES ($1, $2, $3, $4, $5, 1)";
    /// At `$5` who did not answer for every date is asked again, when that is said.
    REOPEN = "UPDATE date_polls SET closes_at = $2, closed_at = NULL, remind_at = $3, reminded_at = NULL, again_at = COALESCE($5, again_at),
            told_at = CASE WHEN $4 THEN told_at ELSE NULL END, version = version + 1
        WHERE meeting_id = $1";
    CLOSE = "UPDATE date_polls SET closed_at = $2, told_at = COALESCE(told_at, $2), version = version + 1 WHERE meeting_id = $1";
    /// What is due by `$3` may have gone to some: what changed now has a time of its own.
    CHANGED = "UPDATE date_polls SET told_at = NULL, again_at = CASE WHEN again_at > $3 THEN again_at ELSE $2 END, version = version + 1
        WHERE meeting_id = $1";
    CHANGED_QUIETLY = "UPDATE date_polls SET version = version + 1 WHERE meeting_id = $1";

    DATES = "SELECT d.id, d.date, d.start_time, d.end_time, d.host_region_id, h.name AS host_name, d.place
        FROM poll_dates d
        LEFT JOIN regions h ON h.id = d.host_region_id
        WHERE d.meeting_id = $1 AND d.removed_at IS NULL
        ORDER BY d.date, d.start_time, d.id";
    DATES_EVER = "SELECT d.added_at, d.removed_at, d.id, d.date, d.start_time, d.end_time, d.host_region_id, h.name AS host_name, d.place
        FROM poll_dates d
        LEFT JOIN regions h ON h.id = d.host_region_id
        WHERE d.meeting_id = $1
        ORDER BY d.date, d.start_time, d.id";
    OPEN_DATES = "SELECT d.meeting_id, d.added_at, d.id, d.date, d.start_time, d.end_time, d.host_region_id, h.name AS host_name, d.place
        FROM poll_dates d
        JOIN meetings m ON m.id = d.meeting_id
        JOIN date_polls p ON p.meeting_id = d.meeting_id
        LEFT JOIN regions h ON h.id = d.host_region_id
        WHERE m.state = 'date_poll' AND p.closed_at IS NULL AND p.closes_at > $1 AND d.removed_at IS NULL
        ORDER BY d.date, d.start_time, d.id";
    SOUGHT = "SELECT d.meeting_id, m.kind, p.closes_at, p.closed_at, d.id, d.date, d.start_time, d.end_time, d.host_region_id, h.name AS host_name, d.place
        FROM poll_dates d
        JOIN meetings m ON m.id = d.meeting_id
        JOIN date_polls p ON p.meeting_id = d.meeting_id
        LEFT JOIN regions h ON h.id = d.host_region_id
        WHERE m.state = 'date_poll' AND d.removed_at IS NULL
        ORDER BY d.date, d.start_time, d.id";
    DATE_INSERT = "INSERT INTO poll_dates (id, meeting_id, date, start_time, end_time, host_region_id, place, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    DATE_REMOVE = "UPDATE poll_dates SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL";

    ANSWERS = "SELECT a.date_id, a.member_id, a.answer FROM poll_answers a
        JOIN poll_dates d ON d.id = a.date_id
        WHERE d.meeting_id = $1 AND d.removed_at IS NULL
        ORDER BY a.answered_at, a.member_id";
    OWN = "SELECT a.date_id FROM poll_answers a
        JOIN poll_dates d ON d.id = a.date_id
        WHERE d.meeting_id = $1 AND d.removed_at IS NULL AND a.member_id = $2";
    ANSWER = "INSERT INTO poll_answers (date_id, member_id, answer, answered_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (date_id, member_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at";
    FORGET_ANSWERS = "DELETE FROM poll_answers WHERE date_id IN
        (SELECT d.id FROM poll_dates d JOIN meetings m ON m.id = d.meeting_id WHERE m.date < $1 AND m.state <> 'date_poll')";

    // Whose seat somebody else holds by now, since the poll began: the last one last.
    PASSED_ON = "SELECT h.member_id, m.name, n.member_id AS heir_id FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        JOIN seat_holdings n ON n.region_id = h.region_id AND n.seat = h.seat AND n.held_until IS NULL
        JOIN date_polls p ON p.meeting_id = $1
        WHERE h.held_until IS NOT NULL AND h.held_until >= p.opened_at AND h.member_id <> n.member_id
        ORDER BY h.held_until";
    HOLDERS = "SELECT h.member_id, m.name, e.address, h.region_id, h.held_from FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE h.held_until IS NULL
        ORDER BY h.region_id, h.seat";
    ROLE_HOLDERS = "SELECT m.id, m.name, e.address, r.role, r.given_at FROM member_roles r
        JOIN members m ON m.id = r.member_id
        LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE r.ended_at IS NULL
        ORDER BY m.name, m.id";

    SEATS_OF = "SELECT region_id FROM seat_holdings WHERE member_id = $1 AND held_until IS NULL";
    ROLES_OF = "SELECT role FROM member_roles WHERE member_id = $1 AND ended_at IS NULL";

    RUNNING = "SELECT p.meeting_id FROM date_polls p
        JOIN meetings m ON m.id = p.meeting_id
        WHERE m.state = 'date_poll' AND (p.told_at IS NULL OR p.closed_at IS NULL AND p.closes_at > $1)
        ORDER BY p.meeting_id";
    DUE = "SELECT ask_at, asked_at, newcomers_at, again_at, remind_at, reminded_at, told_at FROM date_polls WHERE meeting_id = $1";
    ASKED = "UPDATE date_polls SET asked_at = $2 WHERE meeting_id = $1";
    NEWCOMERS_ASKED = "UPDATE date_polls SET newcomers_at = $2 WHERE meeting_id = $1";
    /// What changed is told, or need not be any more.
    NOTHING_TO_TELL = "UPDATE date_polls SET again_at = NULL WHERE meeting_id = $1";
    REMINDED = "UPDATE date_polls SET reminded_at = $2 WHERE meeting_id = $1";
    /// The letters whose names begin as `$1` says.
    LETTERS = "SELECT once, member_id, created_at FROM outbox WHERE once LIKE $1 AND member_id IS NOT NULL";
    SETTLED_AS = "SELECT detail FROM audit_log WHERE object_kind = 'meeting' AND object_id = $1 AND action = 'poll.settled'
        ORDER BY at DESC LIMIT 1";
    /// When people are told that the meeting does not take place.
    STOPPED = "UPDATE date_polls SET again_at = $2 WHERE meeting_id = $1";
    /// What was called off since `$2` while its date was sought, of which that is still to be told: it never stood, so both moments are
    /// one. What the release before called off kept a moment here that meant something else.
    STOPPED_DUE = "SELECT p.meeting_id FROM date_polls p
        JOIN meetings m ON m.id = p.meeting_id
        WHERE m.state = 'cancelled' AND m.planned_at = m.cancelled_at AND m.cancelled_at > $2 AND p.again_at <= $1
        ORDER BY p.meeting_id";
    STOPPED_STILL = "SELECT COUNT(*) FROM date_polls WHERE meeting_id = $1 AND again_at <= $2";
    TOLD = "UPDATE date_polls SET told_at = $2 WHERE meeting_id = $1";
}
