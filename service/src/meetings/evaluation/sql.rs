//! The SQL of evaluations; every text is the same for both engines.

crate::sql_texts! {
    /// For which region somebody was there, and whether they answered.
    OWN = "SELECT a.region_id,
            EXISTS (SELECT 1 FROM evaluated e WHERE e.meeting_id = a.meeting_id AND e.member_id = a.member_id) AS has_answered
        FROM attendance a
        WHERE a.meeting_id = $1 AND a.member_id = $2 AND a.present";
    /// The meetings from this day on at which somebody was, and of which they did not say yet what they thought.
    WAITING = "SELECT a.meeting_id FROM attendance a
        JOIN meetings m ON m.id = a.meeting_id
        WHERE a.member_id = $1 AND m.date >= $2 AND a.present
            AND NOT EXISTS (SELECT 1 FROM evaluated e WHERE e.meeting_id = a.meeting_id AND e.member_id = a.member_id)";

    INSERT = "INSERT INTO evaluations (id, meeting_id, useful, connected, tip, top) VALUES ($1, $2, $3, $4, $5, $6)";
    INSERT_REGION = "INSERT INTO evaluation_regions (meeting_id, region_id) VALUES ($1, $2) ON CONFLICT (meeting_id, region_id) DO NOTHING";
    INSERT_EVALUATED = "INSERT INTO evaluated (meeting_id, member_id) VALUES ($1, $2)";
    /// Writes everything that was answered anew, as it was, so that one statement of the newest transaction wrote all of it: PostgreSQL keeps
    /// which one wrote a row.
    WRITE_ANEW = "UPDATE evaluations SET useful = useful WHERE meeting_id = $1";
    WRITE_REGIONS_ANEW = "UPDATE evaluation_regions SET region_id = region_id WHERE meeting_id = $1";

    ANSWERS = "SELECT useful, connected, tip, top FROM evaluations WHERE meeting_id = $1";
    NAMED = "SELECT g.name FROM evaluation_regions r
        JOIN regions g ON g.id = r.region_id
        WHERE r.meeting_id = $1";
    /// How many people were at a meeting, also once their names are forgotten.
    PRESENT = "SELECT CAST(SUM(c.people) AS BIGINT)
        FROM (SELECT COUNT(*) AS people FROM attendance WHERE meeting_id = $1 AND present
            UNION ALL
            SELECT COUNT(*) FROM walk_ins WHERE meeting_id = $1 AND removed_at IS NULL
            UNION ALL
            SELECT people FROM attendance_regions WHERE meeting_id = $1
            UNION ALL
            SELECT people FROM attendance_others WHERE meeting_id = $1) c";
    /// How many answered, and made a new connection, at the meetings of the network up to this day.
    CONNECTIONS = "SELECT e.meeting_id, COUNT(*) AS answers, CAST(SUM(CASE WHEN e.connected THEN 1 ELSE 0 END) AS BIGINT) AS connected
        FROM evaluations e
        JOIN meetings m ON m.id = e.meeting_id
        WHERE m.kind = 'network' AND m.state IN ('planned', 'held') AND m.date <= $1
        GROUP BY e.meeting_id";

    /// The meetings from the first day until the second of which somebody is still to be reminded.
    DUE = "SELECT DISTINCT m.id FROM meetings m
        JOIN attendance a ON a.meeting_id = m.id
        WHERE m.state IN ('planned', 'held') AND m.date >= $1 AND m.date <= $2 AND a.present
            AND NOT EXISTS (SELECT 1 FROM evaluated e WHERE e.meeting_id = a.meeting_id AND e.member_id = a.member_id)
            AND NOT EXISTS (SELECT 1 FROM evaluation_reminders r WHERE r.meeting_id = a.meeting_id AND r.member_id = a.member_id)
        ORDER BY m.id";
    /// Who was there, did not answer, and was not reminded.
    SILENT = "SELECT a.member_id FROM attendance a
        WHERE a.meeting_id = $1 AND a.present
            AND NOT EXISTS (SELECT 1 FROM evaluated e WHERE e.meeting_id = a.meeting_id AND e.member_id = a.member_id)
            AND NOT EXISTS (SELECT 1 FROM evaluation_reminders r WHERE r.meeting_id = a.meeting_id AND r.member_id = a.member_id)
        ORDER BY a.member_id";
    NOTE_REMINDED = "INSERT INTO evaluation_reminders (meeting_id, member_id) VALUES ($1, $2)";

    FORGET_EVALUATED = "DELETE FROM evaluated WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
    FORGET_REMINDED = "DELETE FROM evaluation_reminders WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
    FORGET_REMARKS = "UPDATE evaluations SET tip = '', top = ''
        WHERE (tip <> '' OR top <> '') AND meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
    FORGET_REGIONS = "DELETE FROM evaluation_regions WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";

    FORGET_REGIONS_OF = "DELETE FROM evaluation_regions WHERE meeting_id = $1";
    FORGET_OF = "DELETE FROM evaluations WHERE meeting_id = $1";
    FORGET_EVALUATED_OF = "DELETE FROM evaluated WHERE meeting_id = $1";
}
