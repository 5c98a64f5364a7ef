//! The SQL of who was at a meeting; every text is the same for both engines.

/// How many came for each region, and for none, to the meetings that stand and are `$which`; the names and what is left of them together.
macro_rules! turnouts {
    ($which:literal, $order:literal) => {
        concat!(
            "SELECT m.id, m.date, c.region_id, CAST(SUM(c.people) AS BIGINT) AS people
        FROM (SELECT meeting_id, region_id, COUNT(*) AS people FROM attendance WHERE present GROUP BY meeting_id, region_id
            UNION ALL
            SELECT meeting_id, region_id, COUNT(*) FROM walk_ins WHERE removed_at IS NULL GROUP BY meeting_id, region_id
            UNION ALL
            SELECT meeting_id, region_id, people FROM attendance_regions
            UNION ALL
            SELECT meeting_id, CAST(NULL AS TEXT), people FROM attendance_others) c
        JOIN meetings m ON m.id = c.meeting_id
        WHERE m.state IN ('planned', 'held') AND ",
            $which,
            " GROUP BY m.id, m.date, c.region_id ORDER BY ",
            $order
        )
    };
}

crate::sql_texts! {
    TOUCH = "SELECT meeting_id, member_id, present FROM attendance_touches WHERE id = $1";
    TOUCH_INSERT = "INSERT INTO attendance_touches (id, meeting_id, member_id, present, touched_at, noted_by, noted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    STANDS = "SELECT present, touched_at, region_id FROM attendance WHERE meeting_id = $1 AND member_id = $2";
    STORE = "INSERT INTO attendance (meeting_id, member_id, region_id, present, touched_at, noted_by, noted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (meeting_id, member_id) DO UPDATE SET region_id = excluded.region_id, present = excluded.present,
            touched_at = excluded.touched_at, noted_by = excluded.noted_by, noted_at = excluded.noted_at";
    WALK_IN = "SELECT meeting_id, region_id, name, removed_at FROM walk_ins WHERE id = $1";
    WALK_IN_INSERT = "INSERT INTO walk_ins (id, meeting_id, region_id, name, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)";
    /// Its name goes.
    WALK_IN_REMOVE = "UPDATE walk_ins SET name = '', removed_by = $2, removed_at = $3 WHERE id = $1";

    /// What was noted of each person.
    NOTED = "SELECT a.member_id, m.name, a.region_id, g.name AS region_name, a.present, a.touched_at, n.name AS noted_by
        FROM attendance a
        JOIN members m ON m.id = a.member_id
        LEFT JOIN regions g ON g.id = a.region_id
        LEFT JOIN members n ON n.id = a.noted_by
        WHERE a.meeting_id = $1";
    WALK_INS = "SELECT id, region_id, name FROM walk_ins WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY made_at, id";

    /// Everybody who was there.
    WHO = "SELECT a.region_id, g.name AS region_name, m.name
        FROM attendance a
        JOIN members m ON m.id = a.member_id
        LEFT JOIN regions g ON g.id = a.region_id
        WHERE a.meeting_id = $1 AND a.present
        UNION ALL
        SELECT w.region_id, g.name, w.name FROM walk_ins w
        JOIN regions g ON g.id = w.region_id
        WHERE w.meeting_id = $1 AND w.removed_at IS NULL";
    /// What is left of a meeting whose names are forgotten.
    COUNTS = "SELECT f.region_id, g.name AS region_name, f.people FROM attendance_regions f
        JOIN regions g ON g.id = f.region_id
        WHERE f.meeting_id = $1
        UNION ALL
        SELECT CAST(NULL AS TEXT), CAST(NULL AS TEXT), o.people FROM attendance_others o
        WHERE o.meeting_id = $1";

    /// How many came for each region, and for none, to the meetings of the network before this day; the last meeting first.
    TURNOUTS = turnouts!("m.kind = 'network' AND m.date < $1", "m.date DESC, m.id, c.region_id");
    /// The same of meetings of every kind from a day to a day, in no order of time.
    TURNOUTS_BETWEEN = turnouts!("m.date >= $1 AND m.date <= $2", "m.id, c.region_id");

    KEEP_REGIONS = "INSERT INTO attendance_regions (meeting_id, region_id, people)
        SELECT c.meeting_id, c.region_id, COUNT(*)
        FROM (SELECT meeting_id, region_id FROM attendance WHERE present
            UNION ALL
            SELECT meeting_id, region_id FROM walk_ins WHERE removed_at IS NULL) c
        JOIN meetings m ON m.id = c.meeting_id
        WHERE m.date < $1 AND c.region_id IS NOT NULL
        GROUP BY c.meeting_id, c.region_id
        ON CONFLICT (meeting_id, region_id) DO NOTHING";
    KEEP_OTHERS = "INSERT INTO attendance_others (meeting_id, people)
        SELECT a.meeting_id, COUNT(*) FROM attendance a
        JOIN meetings m ON m.id = a.meeting_id
        WHERE m.date < $1 AND a.present AND a.region_id IS NULL
        GROUP BY a.meeting_id
        ON CONFLICT (meeting_id) DO NOTHING";
    FORGET = "DELETE FROM attendance WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
    FORGET_TOUCHES = "DELETE FROM attendance_touches WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
    FORGET_WALK_INS = "DELETE FROM walk_ins WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";

    FORGET_OF = "DELETE FROM attendance WHERE meeting_id = $1";
    FORGET_TOUCHES_OF = "DELETE FROM attendance_touches WHERE meeting_id = $1";
    FORGET_WALK_INS_OF = "DELETE FROM walk_ins WHERE meeting_id = $1";
}
