-- When what stands in somebody's calendar changed for the last time: the time stamps of a feed come from here. Null for what the release
-- before makes; then it is when the meeting was made.
ALTER TABLE meetings ADD COLUMN changed_at TIMESTAMPTZ;
UPDATE meetings SET changed_at = created_at;
-- Of the day on which a questionnaire closes: how often that became another moment, and when for the last time. Null while it never did.
ALTER TABLE rounds ADD COLUMN closing_sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN closing_changed_at TIMESTAMPTZ;
-- Up to when the coordination group was told who changed an answer shortly before the meeting.
ALTER TABLE meetings ADD COLUMN late_told_at TIMESTAMPTZ;

-- The address at which a member's own calendar looks. Who has it reads the meetings of this member; it is shown once, and kept as a keyed hash.
CREATE TABLE calendar_feeds (
    member_id UUID NOT NULL PRIMARY KEY REFERENCES members (id),
    secret_hash BYTEA NOT NULL UNIQUE,
    -- Of the press that made it: what else the address follows from is in the page and in the settings alone.
    form_mark UUID NOT NULL,
    salt BYTEA NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    fetched_on DATE
);

-- Whether somebody comes to a meeting: the answer that counts. It answers this version (sequence) of the meeting and was written at this
-- moment, by the calendar's clock when it came from there.
CREATE TABLE rsvps (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
    way TEXT NOT NULL CHECK (way IN ('page', 'calendar')),
    comment TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    answered_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);
CREATE INDEX rsvps_member ON rsvps (member_id);

-- What they said before.
CREATE TABLE rsvp_history (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
    way TEXT NOT NULL CHECK (way IN ('page', 'calendar')),
    comment TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    answered_at TIMESTAMPTZ NOT NULL,
    replaced_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX rsvp_history_member ON rsvp_history (meeting_id, member_id);

-- What stays of the answers once the names are forgotten: how many of a region's trekkers said what.
CREATE TABLE rsvp_regions (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    yes INTEGER NOT NULL,
    maybe INTEGER NOT NULL,
    no INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, region_id)
);

-- What somebody who comes needs: erased two weeks after the meeting.
CREATE TABLE needs (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    diet TEXT NOT NULL,
    access TEXT NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);
