-- Webinars and question hours that are open to people from outside (decision 35).

-- What everyone reads of a meeting that is open, and what who comes gets.
CREATE TABLE webinars (
    meeting_id BLOB NOT NULL PRIMARY KEY REFERENCES meetings (id),
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    call_link TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    open BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    -- How many from outside had a place, and came: what stays once they are erased.
    guests INTEGER,
    came INTEGER
);

-- Somebody from outside: an address, and the hash of the key to their own page.
CREATE TABLE guests (
    id BLOB NOT NULL PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    key_hash BLOB NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    -- When this address got the one mail that it gets before it proves to be somebody's own.
    mailed_at TEXT,
    proven_at TEXT
);

CREATE TABLE registrations (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES webinars (meeting_id),
    guest_id BLOB NOT NULL REFERENCES guests (id),
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    region_id TEXT REFERENCES regions (id),
    asked_at TEXT NOT NULL,
    mailed_at TEXT,
    confirmed_at TEXT,
    offered_until TEXT,
    -- The sequence that their calendar got last, which never falls, and of which version of the meeting it was.
    told_sequence INTEGER,
    told_meeting INTEGER,
    reminded_at TEXT,
    attended BOOLEAN,
    UNIQUE (meeting_id, guest_id)
);
CREATE INDEX registrations_guest ON registrations (guest_id);

-- From where places were asked for, for as long as the limit looks back.
CREATE TABLE registration_attempts (
    id BLOB NOT NULL PRIMARY KEY,
    origin_hash BLOB NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX registration_attempts_origin ON registration_attempts (origin_hash, at);
