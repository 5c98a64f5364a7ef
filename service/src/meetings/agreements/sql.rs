//! The SQL of what was agreed; every text is the same for both engines.

/// Actions with their owner and their meeting.
macro_rules! actions {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.meeting_id, m.date AS meeting_date, m.kind AS meeting_kind, a.what, a.owner_id, a.owner_region_id,
            COALESCE(o.name, g.name) AS owner_name, a.due, a.state, a.reason, a.settled_at, s.name AS settled_by, a.version,
            a.item_id, i.title AS item_title, r.published_at
        FROM action_items a
        JOIN meeting_records r ON r.meeting_id = a.meeting_id
        JOIN meetings m ON m.id = a.meeting_id
        LEFT JOIN members o ON o.id = a.owner_id
        LEFT JOIN regions g ON g.id = a.owner_region_id
        LEFT JOIN members s ON s.id = a.settled_by
        LEFT JOIN agenda_items i ON i.id = a.item_id
        WHERE a.removed_at IS NULL AND ",
            $rest,
            " ORDER BY a.due, a.made_at, a.id"
        )
    };
}

crate::sql_texts! {
    /// The record of a meeting with the minutes of the whole.
    RECORD = "SELECT r.published_at, p.name AS published_by, n.text, n.version, n.changed_at, c.name AS changed_by
        FROM meeting_records r
        LEFT JOIN members p ON p.id = r.published_by
        LEFT JOIN meeting_minutes n ON n.id = r.meeting_id
        LEFT JOIN members c ON c.id = n.changed_by
        WHERE r.meeting_id = $1";
    BEGIN = "INSERT INTO meeting_records (meeting_id) VALUES ($1) ON CONFLICT (meeting_id) DO NOTHING";
    PUBLISH = "UPDATE meeting_records SET published_at = $2, published_by = $3, tell_at = $4
        WHERE meeting_id = $1 AND published_at IS NULL";
    PUBLISHED_AT = "SELECT published_at FROM meeting_records WHERE meeting_id = $1";

    MINUTES = "SELECT id, text, version, changed_by, changed_at FROM meeting_minutes WHERE id = $1";
    /// Of an item that was removed only the id is left.
    MINUTES_OF_ITEM = "SELECT id, text, version, changed_by, changed_at FROM meeting_minutes
        WHERE meeting_id = $1 AND id <> meeting_id AND (item_id = $2 OR id = $2)";
    MINUTES_INSERT = "INSERT INTO meeting_minutes (id, meeting_id, item_id, text, version, changed_by, changed_at)
        VALUES ($1, $2, $3, $4, 1, $5, $6) ON CONFLICT (id) DO NOTHING";
    MINUTES_UPDATE = "UPDATE meeting_minutes SET text = $2, version = version + 1, changed_by = $3, changed_at = $4
        WHERE id = $1 AND version = $5";
    MINUTES_TITLED = "UPDATE meeting_minutes SET text = $2 || text, version = version + 1 WHERE item_id = $1 AND text <> ''";
    /// How many minutes have words, and how many files there are.
    WRITTEN = "SELECT (SELECT COUNT(*) FROM meeting_minutes WHERE meeting_id = $1 AND text <> '')
        + (SELECT COUNT(*) FROM meeting_materials WHERE meeting_id = $1)";
    ITEM = "SELECT meeting_id, is_break FROM agenda_items WHERE id = $1";
    /// The items of the agenda with their minutes, in order, and minutes whose item is not there any more.
    POINTS = "SELECT i.id, i.title, FALSE AS is_loose, i.place, n.text, n.version, n.changed_at, c.name AS changed_by
        FROM agenda_items i
        LEFT JOIN meeting_minutes n ON n.meeting_id = i.meeting_id AND n.item_id = i.id
        LEFT JOIN members c ON c.id = n.changed_by
        WHERE i.meeting_id = $1 AND NOT i.is_break
        UNION ALL
        SELECT COALESCE(i.id, n.id), i.title, TRUE, 0, n.text, n.version, n.changed_at, c.name
        FROM meeting_minutes n
        LEFT JOIN agenda_items i ON i.id = n.item_id
        LEFT JOIN members c ON c.id = n.changed_by
        WHERE n.meeting_id = $1 AND n.id <> n.meeting_id AND n.text <> '' AND (i.meeting_id IS NULL OR i.meeting_id <> n.meeting_id)
        ORDER BY 3, 4, 1";

    DECISIONS = "SELECT d.id, d.text, d.version, d.item_id, i.title AS item_title FROM meeting_decisions d
        LEFT JOIN agenda_items i ON i.id = d.item_id
        WHERE d.meeting_id = $1 AND d.removed_at IS NULL
        ORDER BY d.made_at, d.id";
    DECISION = "SELECT d.meeting_id, d.item_id, i.title AS item_title, d.text, d.version, d.removed_at FROM meeting_decisions d
        LEFT JOIN agenda_items i ON i.id = d.item_id
        WHERE d.id = $1";
    DECISION_INSERT = "INSERT INTO meeting_decisions (id, meeting_id, item_id, text, version, made_by, made_at)
        VALUES ($1, $2, $3, $4, 1, $5, $6)";
    DECISION_UPDATE = "UPDATE meeting_decisions SET text = $2, version = version + 1 WHERE id = $1";
    DECISION_REMOVE = "UPDATE meeting_decisions SET removed_at = $2, version = version + 1 WHERE id = $1";

    ACTIONS = actions!("a.meeting_id = $1");
    ACTION = actions!("a.id = $1");
    /// What this member or their region still has to do.
    OWN = actions!("a.state = 'open' AND r.published_at IS NOT NULL AND m.state IN ('planned', 'held')
            AND (a.owner_id = $1 OR a.owner_region_id = $2)");
    /// What this region still has to do, and what was settled since.
    OF_REGION = actions!("r.published_at IS NOT NULL AND m.state IN ('planned', 'held') AND a.owner_region_id = $1
            AND (a.state = 'open' OR a.settled_at >= $2)");
    /// What was agreed at meetings of the network and is still to be done, or was done since.
    OF_NETWORK = actions!("r.published_at IS NOT NULL AND m.state IN ('planned', 'held') AND m.kind = 'network'
            AND (a.state = 'open' OR a.state = 'done' AND a.settled_at >= $1)");
    /// What was decided at meetings from a day to a day, in records that are published.
    DECISIONS_BETWEEN = "SELECT d.meeting_id, d.id, d.text, d.version, d.item_id, i.title AS item_title FROM meeting_decisions d
        JOIN meeting_records r ON r.meeting_id = d.meeting_id AND r.published_at IS NOT NULL
        JOIN meetings m ON m.id = d.meeting_id AND m.state IN ('planned', 'held') AND m.date >= $1 AND m.date <= $2
        LEFT JOIN agenda_items i ON i.id = d.item_id
        WHERE d.removed_at IS NULL
        ORDER BY d.made_at, d.id";
    /// What people would do, of the same.
    ACTIONS_BETWEEN = actions!("r.published_at IS NOT NULL AND m.state IN ('planned', 'held') AND m.date >= $1 AND m.date <= $2");
    /// How many of them are in each state, of each meeting of the network.
    ACTION_STATES_BETWEEN = "SELECT m.date, a.state, COUNT(*) AS actions FROM action_items a
        JOIN meeting_records r ON r.meeting_id = a.meeting_id AND r.published_at IS NOT NULL
        JOIN meetings m ON m.id = a.meeting_id AND m.kind = 'network' AND m.state IN ('planned', 'held')
            AND m.date >= $1 AND m.date <= $2
        WHERE a.removed_at IS NULL
        GROUP BY m.date, a.state";
    ACTION_KNOWN = "SELECT meeting_id, item_id, what, owner_id, owner_region_id, due, version, removed_at FROM action_items WHERE id = $1";
    ACTION_INSERT = "INSERT INTO action_items (id, meeting_id, item_id, what, owner_id, owner_region_id, due, state, reason, version,
            made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', '', 1, $8, $9)";
    ACTION_UPDATE = "UPDATE action_items SET what = $2, owner_id = $3, owner_region_id = $4, due = $5, version = version + 1
        WHERE id = $1";
    ACTION_REMOVE = "UPDATE action_items SET removed_at = $2, version = version + 1 WHERE id = $1";
    SETTLE = "UPDATE action_items SET state = $2, reason = $3, settled_by = $4, settled_at = $5, version = version + 1 WHERE id = $1";
    STATE_INSERT = "INSERT INTO action_states (action_id, version, state, reason, changed_by, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    STATES = "SELECT s.state, s.reason, m.name, s.changed_at FROM action_states s
        LEFT JOIN members m ON m.id = s.changed_by
        WHERE s.action_id = $1
        ORDER BY s.version";

    /// The network meeting before this day.
    LAST_MEETING = "SELECT m.id, m.date, r.published_at FROM meetings m
        LEFT JOIN meeting_records r ON r.meeting_id = m.id
        WHERE m.kind = 'network' AND m.state IN ('planned', 'held') AND m.date < $1
        ORDER BY m.date DESC, m.id LIMIT 1";

    /// The records of which people are still to be told by `$1`.
    DUE = "SELECT r.meeting_id FROM meeting_records r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE r.tell_at <= $1 AND r.told_at IS NULL AND m.state IN ('planned', 'held')
        ORDER BY r.meeting_id";
    STILL_DUE = "SELECT COUNT(*) FROM meeting_records WHERE meeting_id = $1 AND tell_at <= $2 AND told_at IS NULL";
    TOLD = "UPDATE meeting_records SET told_at = $2 WHERE meeting_id = $1";
    TELLING = "SELECT tell_at, told_at FROM meeting_records WHERE meeting_id = $1";

    /// The files of a meeting: of a published record, and for who plans (`$2`) also of a concept.
    MATERIALS = "SELECT f.id, f.title, f.description, f.kind, f.size, m.name AS added_by, f.added_at
        FROM meeting_materials f
        JOIN meeting_records r ON r.meeting_id = f.meeting_id
        LEFT JOIN members m ON m.id = f.added_by
        WHERE f.meeting_id = $1 AND (r.published_at IS NOT NULL OR $2)
        ORDER BY f.added_at, f.id";
    MATERIAL = "SELECT meeting_id, title, description, hash FROM meeting_materials WHERE id = $1";
    PIECE = "SELECT content FROM material_pieces WHERE material_id = $1 AND piece = $2";
    MATERIAL_COUNT = "SELECT COUNT(*) FROM meeting_materials WHERE meeting_id = $1";
    MATERIAL_INSERT = "INSERT INTO meeting_materials (id, meeting_id, title, description, kind, size, hash, added_by, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    PIECE_INSERT = "INSERT INTO material_pieces (material_id, piece, content) VALUES ($1, $2, $3)";
    PIECES_DELETE = "DELETE FROM material_pieces WHERE material_id = $1";
    MATERIAL_DELETE = "DELETE FROM meeting_materials WHERE id = $1";
    PIECES_DELETE_OF = "DELETE FROM material_pieces WHERE material_id IN (SELECT id FROM meeting_materials WHERE meeting_id = $1)";
    MATERIALS_DELETE_OF = "DELETE FROM meeting_materials WHERE meeting_id = $1";
}
