-- Webinars and question hours that are open to people from outside (decision 35).

-- What everyone reads of a meeting that is open, and what who comes gets.
CREATE TABLE webinars (
    meeting_id UUID NOT NULL PRIMARY KEY REFERENCES meetings (id),
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    call_link TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    open BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    -- Since when everyone reads of it: it was open then for the first time.
    opened_at TIMESTAMPTZ,
    -- How many from outside had a place, and came: what stays once they are erased.
    guests INTEGER,
    came INTEGER
);

-- Somebody from outside: an address, and the hash of the key to their own page.
CREATE TABLE guests (
    id UUID NOT NULL PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    key_hash BYTEA NOT NULL UNIQUE,
    made_at TIMESTAMPTZ NOT NULL,
    -- When this address got a mail with the link last, of those that anybody can ask for.
    mailed_at TIMESTAMPTZ,
    proven_at TIMESTAMPTZ
);

CREATE TABLE registrations (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES webinars (meeting_id),
    guest_id UUID NOT NULL REFERENCES guests (id),
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    region_id TEXT REFERENCES regions (id),
    asked_at TIMESTAMPTZ NOT NULL,
    confirmed_at TIMESTAMPTZ,
    offered_until TIMESTAMPTZ,
    -- The sequence that their calendar got last, which never falls.
    told_sequence INTEGER,
    -- The day and the hours that they were told.
    told_when TEXT,
    reminded_at TIMESTAMPTZ,
    attended BOOLEAN,
    -- How often they said yes or no.
    changes INTEGER NOT NULL,
    UNIQUE (meeting_id, guest_id)
);
CREATE INDEX registrations_guest ON registrations (guest_id);

-- From where places were asked for, for as long as the limit looks back.
CREATE TABLE registration_attempts (
    id UUID NOT NULL PRIMARY KEY,
    origin_hash BYTEA NOT NULL,
    at TIMESTAMPTZ NOT NULL
);
CREATE INDEX registration_attempts_origin ON registration_attempts (origin_hash, at);
