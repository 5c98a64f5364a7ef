//! SQL of logging in, sessions and the profile.

crate::sql_texts! {
    COUNT_BY_ORIGIN = "SELECT COUNT(*), MIN(created_at) FROM login_requests
        WHERE origin_hash = $1 AND created_at > $2";
    COUNT_LOGINS = "SELECT COUNT(*) FROM login_requests
        WHERE email_hash = $1 AND origin_hash = $2 AND used_at > $3";
    /// Leaves out the places from which someone has logged in with this address.
    COUNT_BY_EMAIL_ELSEWHERE = "SELECT COUNT(*), MIN(created_at) FROM login_requests
        WHERE email_hash = $1 AND created_at > $2 AND origin_hash NOT IN (
            SELECT origin_hash FROM login_requests WHERE email_hash = $1 AND used_at > $3)";
    COUNT_BY_EMAIL_AND_ORIGIN = "SELECT COUNT(*), MIN(created_at) FROM login_requests
        WHERE email_hash = $1 AND origin_hash = $2 AND created_at > $3";

    FIND_MEMBER_BY_EMAIL = "SELECT m.id FROM member_emails e JOIN members m ON m.id = e.member_id
        WHERE e.address = $1 AND m.erased_at IS NULL";

    FIND_FRESH_REQUEST = "SELECT id FROM login_requests
        WHERE verifier_hash = $1 AND email_hash = $2 AND created_at > $3 AND tries < $4
        AND used_at IS NULL AND voided_at IS NULL";

    FIND_CHOICES = "SELECT own_device, next_path FROM login_requests WHERE verifier_hash = $1";

    CHOOSE_AGAIN = "UPDATE login_requests SET own_device = $2, next_path = $3 WHERE verifier_hash = $1";

    VOID_REQUEST = "UPDATE login_requests SET voided_at = $2
        WHERE verifier_hash = $1 AND used_at IS NULL AND voided_at IS NULL";

    INSERT_REQUEST = "INSERT INTO login_requests (id, verifier_hash, code_hash, email_hash, origin_hash, member_id,
            own_device, next_path, created_at, expires_at, tries)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)";

    /// Counts the try before anything is compared, in the same statement that checks whether one is left.
    COUNT_TRY = "UPDATE login_requests SET tries = tries + 1
        WHERE verifier_hash = $1 AND expires_at > $2 AND tries < $3 AND used_at IS NULL AND voided_at IS NULL
        RETURNING id, code_hash, email_hash, member_id, own_device, next_path, tries";

    FIND_REQUEST_STATE = "SELECT expires_at, tries, used_at, voided_at FROM login_requests WHERE verifier_hash = $1";

    USE_REQUEST = "UPDATE login_requests SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND voided_at IS NULL";

    /// The same press once more counts as a try as well.
    COUNT_TRY_AGAIN = "UPDATE login_requests SET tries = tries + 1
        WHERE verifier_hash = $1 AND used_at > $2 AND tries <= $3 AND voided_at IS NULL
        RETURNING id, code_hash, email_hash, member_id, own_device, next_path, tries";

    /// What stays is that someone logged in with this address from this place.
    FORGET_USED = "UPDATE login_requests SET code_hash = $2, next_path = '' WHERE used_at < $1 AND code_hash <> $2";

    /// Of an address that is nobody's any more: its codes, and where it was used.
    FORGET_REQUESTS = "DELETE FROM login_requests WHERE email_hash = $1";

    TIDY_REQUESTS = "DELETE FROM login_requests WHERE created_at < $1 AND (used_at IS NULL OR used_at < $2)";

    FIND_MEMBER = "SELECT m.name, m.last_login_at, h.region_id, h.seat, r.role FROM members m
        LEFT JOIN seat_holdings h ON h.member_id = m.id AND h.held_until IS NULL
        LEFT JOIN member_roles r ON r.member_id = m.id AND r.ended_at IS NULL
        WHERE m.id = $1 AND m.erased_at IS NULL";

    SET_LAST_LOGIN = "UPDATE members SET last_login_at = $2 WHERE id = $1";

    FIND_OTHER_ADDRESSES = "SELECT address FROM member_emails WHERE member_id = $1 AND address <> $2 ORDER BY address";
    FIND_MAIL_ADDRESS = "SELECT address FROM member_emails WHERE member_id = $1 AND gets_mail";

    INSERT_SESSION = "INSERT INTO sessions
            (id, token_hash, member_id, device, own_device, created_at, last_seen_at, idle_until, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)";

    FIND_SESSION = "SELECT s.id, s.member_id, s.own_device, s.created_at, s.last_seen_at, s.ended_at,
            m.name, h.region_id, h.seat, r.role
        FROM sessions s JOIN members m ON m.id = s.member_id
        LEFT JOIN seat_holdings h ON h.member_id = m.id AND h.held_until IS NULL
        LEFT JOIN member_roles r ON r.member_id = m.id AND r.ended_at IS NULL
        WHERE s.token_hash = $1 AND m.erased_at IS NULL";

    TOUCH_SESSION = "UPDATE sessions SET last_seen_at = $2, idle_until = $3 WHERE id = $1 AND ended_at IS NULL";

    SESSION_ENDS = "SELECT member_id, ended_at, idle_until, expires_at FROM sessions WHERE id = $1";
    SESSION_DEVICE = "SELECT own_device FROM sessions WHERE token_hash = $1";
    END_SESSION_BY_TOKEN = "UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL";
    END_OWN_SESSION = "UPDATE sessions SET ended_at = $3 WHERE id = $1 AND member_id = $2 AND ended_at IS NULL";
    END_OTHER_SESSIONS = "UPDATE sessions SET ended_at = $3 WHERE member_id = $1 AND id <> $2 AND ended_at IS NULL";
    END_SESSIONS_OF = "UPDATE sessions SET ended_at = $2 WHERE member_id = $1 AND ended_at IS NULL";

    LIST_SESSIONS = "SELECT id, device, own_device, created_at, last_seen_at FROM sessions
        WHERE member_id = $1 AND ended_at IS NULL ORDER BY last_seen_at DESC, id";

    TIDY_SESSIONS = "DELETE FROM sessions WHERE expires_at < $1 OR ended_at < $1";

    FIND_PROFILE = "SELECT m.name, m.organisation, m.function, m.created_at, m.last_login_at, g.name AS region
        FROM members m
        LEFT JOIN seat_holdings h ON h.member_id = m.id AND h.held_until IS NULL
        LEFT JOIN regions g ON g.id = h.region_id
        WHERE m.id = $1 AND m.erased_at IS NULL";
    CHANGE_PROFILE = "UPDATE members SET name = $2, organisation = $3, function = $4
        WHERE id = $1 AND erased_at IS NULL";

    LETTERS_OFF = "SELECT letter FROM letters_off WHERE member_id = $1";
    LETTER_OFF = "INSERT INTO letters_off (member_id, letter, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    LETTER_ON = "DELETE FROM letters_off WHERE member_id = $1 AND letter = $2";

    LIST_ADDRESSES = "SELECT address, gets_mail FROM member_emails WHERE member_id = $1 ORDER BY added_at, address";
    INSERT_ADDRESS = "INSERT INTO member_emails (address, member_id, gets_mail, added_at)
        VALUES ($1, $2, FALSE, $3) ON CONFLICT (address) DO NOTHING";
    NO_ADDRESS_GETS_MAIL = "UPDATE member_emails SET gets_mail = FALSE WHERE member_id = $1 AND gets_mail";
    ADDRESS_GETS_MAIL = "UPDATE member_emails SET gets_mail = TRUE WHERE member_id = $1 AND address = $2";
    /// The address that gets the mail stays, so at least one does.
    REMOVE_ADDRESS = "DELETE FROM member_emails WHERE member_id = $1 AND address = $2 AND NOT gets_mail";
}
