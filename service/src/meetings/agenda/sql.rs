//! The SQL of agendas; every text is the same for both engines.

/// The answers that the items of `$where` were made from, of rounds that have closed.
macro_rules! sources {
    ($where:literal) => {
        concat!(
            "SELECT s.item_id, s.text_id, s.says, s.said_of, t.region_id, g.name AS region_name, t.member_id, a.value, a.remark, a.share
        FROM agenda_sources s
        JOIN agenda_items i ON i.id = s.item_id
        JOIN texts t ON t.id = s.text_id
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN regions g ON g.id = t.region_id
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id
        WHERE ",
            $where,
            " ORDER BY t.id"
        )
    };
}

macro_rules! items {
    ($where:literal) => {
        concat!(
            "SELECT i.id, i.meeting_id, i.is_break, i.title, i.note, i.aim, i.minutes, i.theme_id, h.label AS theme_label, i.owner_id,
            o.name AS owner_name, i.asked_region_id, g.name AS asked_name, i.region_says, w.date AS waits_since, i.version
        FROM agenda_items i
        LEFT JOIN themes h ON h.id = i.theme_id
        LEFT JOIN members o ON o.id = i.owner_id
        LEFT JOIN regions g ON g.id = i.asked_region_id
        LEFT JOIN meetings w ON w.id = i.waits_since
        WHERE ",
            $where
        )
    };
}

/// Items that wait since the meeting `$meeting`. What a region said was about that one.
macro_rules! set_aside {
    ($meeting:literal, $where:literal) => {
        concat!(
            "UPDATE agenda_items SET meeting_id = NULL, waits_since = ",
            $meeting,
            ", region_says = NULL, region_said_by = NULL, region_said_at = NULL, version = version + 1 WHERE ",
            $where
        )
    };
}

/// The items with something in this table, with the meeting, in records that are published.
macro_rules! recorded {
    ($table:literal, $counts:literal) => {
        concat!(
            "SELECT p.item_id, p.meeting_id FROM ",
            $table,
            " p JOIN meeting_records r ON r.meeting_id = p.meeting_id AND r.published_at IS NOT NULL WHERE p.item_id IS NOT NULL AND ",
            $counts
        )
    };
}

/// What counts of a table `p`: at items from answers of a region, in records that are published.
macro_rules! became {
    ($counts:literal) => {
        concat!(
            "JOIN meeting_records r ON r.meeting_id = p.meeting_id AND r.published_at IS NOT NULL
        WHERE EXISTS (
                SELECT 1 FROM agenda_sources s JOIN texts t ON t.id = s.text_id AND t.region_id = $1 WHERE s.item_id = p.item_id
            ) AND ",
            $counts
        )
    };
}

crate::sql_texts! {
    AGENDA = "SELECT revision, published_at, told_at, dots_closed_at FROM agendas WHERE meeting_id = $1";
    BEGIN = "INSERT INTO agendas (meeting_id, revision) VALUES ($1, 0) ON CONFLICT (meeting_id) DO NOTHING";

    ITEMS = concat!(items!("i.meeting_id = $1"), " ORDER BY i.place, i.id");
    WAITING = concat!(items!("i.meeting_id IS NULL"), " ORDER BY w.date, i.made_at, i.id");
    ITEM = items!("i.id = $1");
    PLACES = "SELECT id FROM agenda_items WHERE meeting_id = $1 ORDER BY place, id";
    PLACE = "UPDATE agenda_items SET place = $2 WHERE id = $1 AND place <> $2";
    ITEM_PUT = "INSERT INTO agenda_items (id, meeting_id, place, is_break, title, note, aim, minutes, theme_id, owner_id, asked_region_id,
            version, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13)";
    /// Another region that is asked has said nothing yet.
    ITEM_CHANGE = "UPDATE agenda_items SET title = $2, note = $3, aim = $4, minutes = $5, theme_id = $6, owner_id = $7,
            region_says = CASE WHEN asked_region_id = $8 THEN region_says END,
            region_said_by = CASE WHEN asked_region_id = $8 THEN region_said_by END,
            region_said_at = CASE WHEN asked_region_id = $8 THEN region_said_at END,
            asked_region_id = $8, version = version + 1
        WHERE id = $1";
    ITEM_DROP = "DELETE FROM agenda_items WHERE id = $1";
    SET_ASIDE = set_aside!("$2", "id = $1");
    /// All that a meeting which does not take place would have talked about.
    SET_ALL_ASIDE = set_aside!("$1", "meeting_id = $1 AND NOT is_break");
    LAST_PLACE = "SELECT COALESCE(MAX(place), 0) FROM agenda_items WHERE meeting_id = $1";
    TAKE_UP = "UPDATE agenda_items SET meeting_id = $2, place = $3, waits_since = NULL, version = version + 1 WHERE id = $1";

    IS_THEME = "SELECT COUNT(*) FROM themes WHERE id = $1";
    IS_MEMBER = "SELECT COUNT(*) FROM members m WHERE m.id = $1 AND (
        EXISTS (SELECT 1 FROM seat_holdings h WHERE h.member_id = m.id AND h.held_until IS NULL)
        OR EXISTS (SELECT 1 FROM member_roles o WHERE o.member_id = m.id AND o.ended_at IS NULL))";

    SOURCES = sources!("i.meeting_id = $1");
    SOURCES_WAITING = sources!("i.meeting_id IS NULL");
    SOURCES_OF = sources!("i.id = $1");
    /// Some texts as they were sent, of rounds that have closed.
    TEXT = "SELECT t.id AS text_id, t.region_id, g.name AS region_name, t.member_id, a.value, a.remark, a.share
        FROM texts t
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN regions g ON g.id = t.region_id
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id
        WHERE t.id = $1";
    SOURCE_PUT = "INSERT INTO agenda_sources (item_id, text_id, added_by, added_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (item_id, text_id) DO NOTHING";
    SOURCE_DROP = "DELETE FROM agenda_sources WHERE item_id = $1 AND text_id = $2";
    SOURCE_SAYS = "UPDATE agenda_sources SET says = $3, said_of = $4, said_at = $5 WHERE item_id = $1 AND text_id = $2";

    /// What a member wrote that became an item of an agenda that is not behind us, or of one that waits; and what the network reads by their yes.
    /// Of a meeting that members do not know of its day is not told.
    OF_AUTHOR = "SELECT s.item_id, s.text_id, s.says, s.said_of, i.title, m.id AS meeting_id, m.date, a.value, a.remark, a.share
        FROM agenda_sources s
        JOIN agenda_items i ON i.id = s.item_id
        LEFT JOIN meetings m ON m.id = i.meeting_id AND m.state IN ('planned', 'held')
        JOIN texts t ON t.id = s.text_id AND t.member_id = $1
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id
        WHERE m.id IS NULL OR m.date >= $2 OR s.says = 'yes'
        ORDER BY m.date IS NULL, m.date, s.item_id, s.text_id";
    /// What became of the answers of a region: the items that were made from them, on agendas that are published and in records that are.
    OUTCOMES = concat!(
        "SELECT i.id AS item_id, i.title, w.meeting_id, m.date, m.state, s.text_id, t.member_id, t.question_id, a.value, a.remark, a.share
        FROM (
            SELECT p.id AS item_id, p.meeting_id FROM agenda_items p
            JOIN agendas g ON g.meeting_id = p.meeting_id AND g.published_at IS NOT NULL
            UNION ", recorded!("meeting_minutes", "p.text <> ''"), "
            UNION ", recorded!("meeting_decisions", "p.removed_at IS NULL"), "
            UNION ", recorded!("action_items", "p.removed_at IS NULL"), "
        ) w
        JOIN agenda_items i ON i.id = w.item_id
        JOIN agenda_sources s ON s.item_id = i.id
        JOIN meetings m ON m.id = w.meeting_id AND m.state <> 'cancelled'
        JOIN texts t ON t.id = s.text_id AND t.region_id = $1
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id
        ORDER BY m.date DESC, i.place, s.text_id"
    );
    /// What was recorded at the items that were made from answers of a region, in records that are published.
    BECAME = concat!(
        "SELECT p.item_id, p.meeting_id, 3 AS kind, p.made_at AS at, p.what AS words, COALESCE(o.name, g.name) AS owner, p.due, p.state
        FROM action_items p
        LEFT JOIN members o ON o.id = p.owner_id
        LEFT JOIN regions g ON g.id = p.owner_region_id ", became!("p.removed_at IS NULL"), "
        UNION ALL SELECT p.item_id, p.meeting_id, 2, p.made_at, p.text, NULL, NULL, NULL
        FROM meeting_decisions p ", became!("p.removed_at IS NULL"), "
        UNION ALL SELECT p.item_id, p.meeting_id, 1, p.changed_at, '', NULL, NULL, NULL
        FROM meeting_minutes p ", became!("p.text <> ''"), "
        ORDER BY 3, 4, 5"
    );
    /// The items that ask a region to tell its story, of meetings that are not behind us.
    ASKED = "SELECT i.id, i.title, i.minutes, i.region_says, i.meeting_id, m.date FROM agenda_items i
        JOIN meetings m ON m.id = i.meeting_id AND m.state IN ('planned', 'held') AND m.date >= $2
        WHERE i.asked_region_id = $1
        ORDER BY m.date, i.place";
    REGION_SAYS = "UPDATE agenda_items SET region_says = $3, region_said_by = $4, region_said_at = $5
        WHERE id = $1 AND asked_region_id = $2";

    DOTS = "SELECT d.item_id, d.member_id, d.region_id, d.seat, d.dots FROM agenda_dots d
        JOIN agenda_items i ON i.id = d.item_id AND i.meeting_id = d.meeting_id
        WHERE d.meeting_id = $1";
    DOTS_PUT = "INSERT INTO agenda_dots (meeting_id, item_id, member_id, region_id, seat, dots, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (meeting_id, item_id, member_id) DO UPDATE SET region_id = excluded.region_id, seat = excluded.seat,
            dots = excluded.dots, given_at = excluded.given_at";
    DOTS_DROP = "DELETE FROM agenda_dots WHERE meeting_id = $1 AND item_id = $2 AND member_id = $3";
    DOTS_OF_ITEM_DROP = "DELETE FROM agenda_dots WHERE meeting_id = $1 AND item_id = $2";
    DOTS_CLOSED = "UPDATE agendas SET dots_closed_at = $2 WHERE meeting_id = $1";

    PUBLISH = "UPDATE agendas SET published_at = $2, published_by = $3, revision = revision + 1 WHERE meeting_id = $1";
    TAKE_BACK = "UPDATE agendas SET published_at = NULL, published_by = NULL WHERE meeting_id = $1";
    NEXT_REVISION = "UPDATE agendas SET revision = revision + 1 WHERE meeting_id = $1 AND revision > 0 RETURNING revision";
    CHANGE_PUT = "INSERT INTO agenda_changes (meeting_id, revision, item_id, what, title, was, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// What an item was called is told no more.
    CHANGES_UNNAMED = "UPDATE agenda_changes SET title = $2, was = '' WHERE item_id = $1";
    CHANGES = "SELECT revision, item_id, what, title, was, changed_at FROM agenda_changes
        WHERE meeting_id = $1 AND revision > $2 ORDER BY revision";
    READ = "SELECT revision FROM agenda_reads WHERE meeting_id = $1 AND member_id = $2";
    READ_FIRST = "INSERT INTO agenda_reads (meeting_id, member_id, revision) VALUES ($1, $2, $3)
        ON CONFLICT (meeting_id, member_id) DO NOTHING";
    READ_UNTIL = "INSERT INTO agenda_reads (meeting_id, member_id, revision) VALUES ($1, $2, $3)
        ON CONFLICT (meeting_id, member_id) DO UPDATE SET revision = CASE
            WHEN excluded.revision > agenda_reads.revision THEN excluded.revision ELSE agenda_reads.revision END";

    UNTOLD = "SELECT a.meeting_id FROM agendas a
        JOIN meetings m ON m.id = a.meeting_id AND m.state = 'planned' AND m.date >= $1
        WHERE a.published_at IS NOT NULL AND a.told_at IS NULL";
    TOLD = "UPDATE agendas SET told_at = $2 WHERE meeting_id = $1 AND told_at IS NULL";

    /// What was written under these questions in a round, each in as many rows as it has themes, and in one when it has none.
    MATERIAL = "SELECT t.id, t.question_id, t.region_id, g.name AS region_name, a.value, a.remark, a.share, h.id AS theme_id,
            h.label AS theme_label, k.text_id IS NOT NULL AS is_marked
        FROM texts t
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN regions g ON g.id = t.region_id
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id
        LEFT JOIN agenda_marks k ON k.text_id = t.id
        LEFT JOIN text_themes x ON x.text_id = t.id
        LEFT JOIN themes h ON h.id = x.theme_id
        WHERE t.round_id = $1 AND t.question_id IN ($2, $3, $4) OR k.text_id IS NOT NULL
        ORDER BY g.name, t.question_id, t.id";
    /// Which answers an item was made from already, in this agenda or among what waits.
    USED = "SELECT DISTINCT s.text_id FROM agenda_sources s JOIN agenda_items i ON i.id = s.item_id
        WHERE i.meeting_id = $1 OR i.meeting_id IS NULL";
}
