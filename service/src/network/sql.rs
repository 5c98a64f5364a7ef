//! The SQL of the feature; every text is the same for both engines.

/// The holdings of seats with their holders, as far as `$condition` goes.
macro_rules! holders {
    ($condition:literal) => {
        concat!(
            "SELECT h.id, h.region_id, r.name AS region_name, h.seat, h.member_id, h.held_from, h.held_until,
                m.name, m.organisation, m.function, m.last_login_at, e.address
            FROM seat_holdings h
            JOIN regions r ON r.id = h.region_id
            JOIN members m ON m.id = h.member_id
            LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail ",
            $condition
        )
    };
}

/// The persons with the address that gets mail, as far as `$condition` goes.
macro_rules! people {
    ($condition:literal) => {
        concat!(
            "SELECT m.id, m.name, m.organisation, m.function, m.last_login_at, e.address
            FROM members m
            LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail ",
            $condition
        )
    };
}

crate::sql_texts! {
    REGION_INSERT = "INSERT INTO regions (id, name, code, school_zones, tile_column, tile_row, active_from)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    REGION_COUNT = "SELECT COUNT(*) FROM regions";
    REGION_RENAME = "UPDATE regions SET name = $2 WHERE id = $1";
    REGION_ACTIVE = "UPDATE regions SET active_from = $2, active_until = $3 WHERE id = $1";

    HOLDERS = holders!("WHERE h.held_until IS NULL ORDER BY h.region_id, h.seat");
    REGION_HOLDERS = holders!("WHERE h.region_id = $1 AND h.held_until IS NULL ORDER BY h.seat");
    REGION_HISTORY = holders!("WHERE h.region_id = $1 AND h.held_until IS NOT NULL ORDER BY h.held_until DESC, h.seat");
    MEMBER_SEAT = holders!("WHERE h.member_id = $1 AND h.held_until IS NULL");
    HOLDING_INSERT = "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from)
        VALUES ($1, $2, $3, $4, $5)";
    HOLDING_END = "UPDATE seat_holdings SET held_until = $2 WHERE id = $1 AND held_until IS NULL";

    MEMBER_BY_EMAIL = "SELECT m.id, m.name FROM member_emails e JOIN members m ON m.id = e.member_id
        WHERE e.address = $1";
    MEMBER_INSERT = "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, $3, $4, $5)";
    MEMBER_ORGANISATION = "UPDATE members SET organisation = $2 WHERE id = $1 AND organisation = ''";
    EMAIL_INSERT = "INSERT INTO member_emails (address, member_id, gets_mail, added_at) VALUES ($1, $2, TRUE, $3)";
    PEOPLE = people!("WHERE m.erased_at IS NULL");
    PERSON = people!("WHERE m.erased_at IS NULL AND m.id = $1");
    MEMBER_NAMES = "SELECT id, name FROM members";

    ROLES = "SELECT member_id, role FROM member_roles WHERE ended_at IS NULL";
    MEMBER_ROLES = "SELECT member_id, role FROM member_roles WHERE member_id = $1 AND ended_at IS NULL";
    ROLE_HOLDERS = "SELECT COUNT(*) FROM member_roles WHERE role = $1 AND ended_at IS NULL";
    RECENT_INVITATIONS = "SELECT COUNT(*) FROM outbox WHERE kind = 'invitation' AND recipient = $1 AND created_at > $2";
    RECENT_PROPOSALS = "SELECT detail FROM audit_log
        WHERE actor_id = $1 AND action = 'seat.successor_proposed' AND at > $2";
    PARTNERS = "SELECT DISTINCT m.organisation FROM member_roles r JOIN members m ON m.id = r.member_id
        WHERE r.role = 'partner' AND r.ended_at IS NULL AND m.organisation <> ''
        ORDER BY m.organisation";
    MANAGERS = "SELECT DISTINCT e.address FROM member_roles r
        JOIN member_emails e ON e.member_id = r.member_id AND e.gets_mail
        WHERE r.role IN ('coordinator', 'admin') AND r.ended_at IS NULL
        ORDER BY e.address";
    ROLE_INSERT = "INSERT INTO member_roles (id, member_id, role, given_at) VALUES ($1, $2, $3, $4)";
    ROLE_END = "UPDATE member_roles SET ended_at = $3 WHERE member_id = $1 AND role = $2 AND ended_at IS NULL";

    LOG = "SELECT l.at, COALESCE(m.name, l.actor_name) AS actor_name, l.action, l.object_kind, l.object_id, l.detail
        FROM audit_log l
        LEFT JOIN members m ON m.id = l.actor_id
        ORDER BY l.at DESC, l.id LIMIT $1 OFFSET $2";
    MEETING_DAYS = "SELECT m.id, r.id, m.date FROM meetings m JOIN rounds r ON r.meeting_id = m.id";
    LOG_COUNT = "SELECT COUNT(*) FROM audit_log";
}
