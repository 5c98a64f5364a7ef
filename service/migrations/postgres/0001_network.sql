-- The twin of this file in the other folder differs only in the names of types.

-- What the database itself must know, such as that it holds a demo network.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE regions (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    school_zones TEXT NOT NULL,
    tile_column INTEGER NOT NULL,
    tile_row INTEGER NOT NULL,
    active_from DATE,
    active_until DATE
);

CREATE TABLE members (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    function TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    last_login_at TIMESTAMPTZ,
    erased_at TIMESTAMPTZ
);

CREATE TABLE member_emails (
    address TEXT NOT NULL PRIMARY KEY,
    member_id UUID NOT NULL REFERENCES members (id),
    gets_mail BOOLEAN NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX member_emails_member ON member_emails (member_id);
CREATE UNIQUE INDEX member_emails_one_gets_mail ON member_emails (member_id) WHERE gets_mail;

-- Rules, section 3: two seats a region, one holder a seat, one seat a person.
CREATE TABLE seat_holdings (
    id UUID NOT NULL PRIMARY KEY,
    region_id TEXT NOT NULL REFERENCES regions (id),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    member_id UUID NOT NULL REFERENCES members (id),
    held_from TIMESTAMPTZ NOT NULL,
    held_until TIMESTAMPTZ
);
CREATE UNIQUE INDEX seat_holdings_one_holder ON seat_holdings (region_id, seat) WHERE held_until IS NULL;
CREATE UNIQUE INDEX seat_holdings_one_seat ON seat_holdings (member_id) WHERE held_until IS NULL;
CREATE INDEX seat_holdings_member ON seat_holdings (member_id);

CREATE TABLE member_roles (
    id UUID NOT NULL PRIMARY KEY,
    member_id UUID NOT NULL REFERENCES members (id),
    role TEXT NOT NULL CHECK (role IN ('partner', 'coordinator', 'admin')),
    given_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX member_roles_once ON member_roles (member_id, role) WHERE ended_at IS NULL;

CREATE TABLE login_requests (
    id UUID NOT NULL PRIMARY KEY,
    verifier_hash BYTEA NOT NULL UNIQUE,
    code_hash BYTEA NOT NULL,
    email_hash BYTEA NOT NULL,
    origin_hash BYTEA NOT NULL,
    member_id UUID REFERENCES members (id),
    own_device BOOLEAN NOT NULL,
    next_path TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    tries INTEGER NOT NULL,
    used_at TIMESTAMPTZ,
    voided_at TIMESTAMPTZ
);
CREATE INDEX login_requests_email ON login_requests (email_hash, created_at);
CREATE INDEX login_requests_origin ON login_requests (origin_hash, created_at);

CREATE TABLE sessions (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    member_id UUID NOT NULL REFERENCES members (id),
    device TEXT NOT NULL,
    own_device BOOLEAN NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    last_seen_at TIMESTAMPTZ NOT NULL,
    idle_until TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ
);
CREATE INDEX sessions_member ON sessions (member_id);

CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    useless_after TIMESTAMPTZ,
    attempts INTEGER NOT NULL,
    claimed_until TIMESTAMPTZ,
    sent_at TIMESTAMPTZ,
    given_up_at TIMESTAMPTZ,
    last_error TEXT
);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;

CREATE TABLE audit_log (
    id UUID NOT NULL PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    actor_id UUID REFERENCES members (id),
    -- Of the portal itself. A person's name is looked up by the id, so that erasing the person erases it here too.
    actor_name TEXT,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    CHECK ((actor_id IS NULL) = (actor_name IS NOT NULL))
);
CREATE INDEX audit_log_at ON audit_log (at);

CREATE TABLE meetings (
    id UUID NOT NULL PRIMARY KEY,
    -- Also what comes with later features: SQLite cannot change a check without making the table anew.
    kind TEXT NOT NULL CHECK (kind IN ('network', 'webinar', 'q_and_a')),
    state TEXT NOT NULL CHECK (state IN ('concept', 'date_poll', 'planned', 'held', 'cancelled')),
    date DATE NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    host_region_id TEXT REFERENCES regions (id),
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by UUID REFERENCES members (id)
);
CREATE INDEX meetings_date ON meetings (date);

CREATE TABLE rounds (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL UNIQUE REFERENCES meetings (id),
    format_version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'published')),
    opens_at TIMESTAMPTZ NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    first_reminder_at TIMESTAMPTZ,
    second_reminder_at TIMESTAMPTZ,
    -- Reminders that were due up to this moment have gone out, or had nobody to go to.
    reminded_at TIMESTAMPTZ,
    proposed_for DATE,
    opened_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ,
    published_at TIMESTAMPTZ,
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL
);
-- Rules, section 4: at most one network round is open at a time.
CREATE UNIQUE INDEX rounds_one_open ON rounds (state) WHERE state = 'open';

-- What someone typed, valid or not, for the region whose seat they held: who gets a seat elsewhere begins there anew; also a shared answer that is not valid or came too late.
CREATE TABLE drafts (
    round_id UUID NOT NULL REFERENCES rounds (id),
    member_id UUID NOT NULL REFERENCES members (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    question_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    -- For a shared answer: the version that the writer saw.
    seen INTEGER,
    saved_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (round_id, member_id, region_id, question_id)
);

CREATE TABLE sent_answers (
    round_id UUID NOT NULL REFERENCES rounds (id),
    member_id UUID NOT NULL REFERENCES members (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    question_id TEXT NOT NULL,
    value TEXT,
    remark TEXT,
    share TEXT CHECK (share IN ('network', 'coordination')),
    themes TEXT NOT NULL,
    sent_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (round_id, member_id, region_id, question_id)
);

CREATE TABLE shared_answers (
    round_id UUID NOT NULL REFERENCES rounds (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    question_id TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_by UUID REFERENCES members (id),
    changed_at TIMESTAMPTZ NOT NULL,
    confirmed_by UUID REFERENCES members (id),
    confirmed_at TIMESTAMPTZ,
    PRIMARY KEY (round_id, region_id, question_id)
);

CREATE TABLE submissions (
    round_id UUID NOT NULL REFERENCES rounds (id),
    member_id UUID NOT NULL REFERENCES members (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    seat INTEGER NOT NULL CHECK (seat IN (1, 2)),
    first_sent_at TIMESTAMPTZ NOT NULL,
    sent_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (round_id, member_id, region_id)
);

CREATE TABLE answer_history (
    id UUID NOT NULL PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    member_id UUID REFERENCES members (id),
    question_id TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('drafted', 'changed', 'confirmed', 'sent')),
    value TEXT NOT NULL,
    -- Of a shared answer: which version this value is.
    version INTEGER,
    at TIMESTAMPTZ NOT NULL
);
CREATE INDEX answer_history_round ON answer_history (round_id, region_id, question_id);

-- What was posted after the login had ended; given back to the same person after logging in.
CREATE TABLE kept_posts (
    id UUID NOT NULL PRIMARY KEY,
    member_id UUID NOT NULL REFERENCES members (id),
    path TEXT NOT NULL,
    body BYTEA NOT NULL,
    kept_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX kept_posts_member ON kept_posts (member_id);

-- Rules, sections 3 and 5: who was active is frozen at closing, and so are the results.
CREATE TABLE round_results (
    round_id UUID NOT NULL REFERENCES rounds (id),
    revision INTEGER NOT NULL,
    frozen_at TIMESTAMPTZ NOT NULL,
    answers INTEGER NOT NULL,
    results TEXT NOT NULL,
    PRIMARY KEY (round_id, revision)
);
