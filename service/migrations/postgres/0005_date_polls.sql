-- The date poll of a meeting (rules, section 6). Answers hang on a date and not on the poll, so that who changes one date leaves the
-- answers to the others. A date that was changed is taken away, and another one stands in its place: that is asked again.
--
-- The release before knows none of these tables and no meeting in its date poll: a poll is for when every server runs this release.
CREATE TABLE date_polls (
    meeting_id UUID NOT NULL PRIMARY KEY REFERENCES meetings (id),
    opened_at TIMESTAMPTZ NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    -- When a coordinator closed it; null also when its time has passed.
    closed_at TIMESTAMPTZ,
    -- When the letter that asks goes, and went.
    ask_at TIMESTAMPTZ NOT NULL,
    asked_at TIMESTAMPTZ,
    -- Until when those were asked who got a seat or a role later.
    newcomers_at TIMESTAMPTZ,
    -- When who has a new date to answer is asked again; null when nobody is.
    again_at TIMESTAMPTZ,
    -- When who did not answer is reminded, if at all, and was.
    remind_at TIMESTAMPTZ,
    reminded_at TIMESTAMPTZ,
    -- When the coordination group was told how it ended.
    told_at TIMESTAMPTZ,
    version INTEGER NOT NULL
);

CREATE TABLE poll_dates (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    date DATE NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    host_region_id TEXT REFERENCES regions (id),
    place TEXT NOT NULL,
    added_at TIMESTAMPTZ NOT NULL,
    removed_at TIMESTAMPTZ
);
CREATE INDEX poll_dates_meeting ON poll_dates (meeting_id);

CREATE TABLE poll_answers (
    date_id UUID NOT NULL REFERENCES poll_dates (id),
    member_id UUID NOT NULL REFERENCES members (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'if_need_be', 'no')),
    answered_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (date_id, member_id)
);

-- Whether partners are invited to a network meeting (rules, section 6: when ticked).
ALTER TABLE meetings ADD COLUMN with_partners BOOLEAN NOT NULL DEFAULT FALSE;
