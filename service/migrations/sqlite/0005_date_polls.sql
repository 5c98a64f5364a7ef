-- The date poll of a meeting (rules, section 6). Answers hang on a date and not on the poll, so that who changes one date leaves the
-- answers to the others. A date that was changed is taken away, and another one stands in its place: that is asked again.
--
-- The release before knows none of these tables and no meeting in its date poll: a poll is for when every server runs this release.
CREATE TABLE date_polls (
    meeting_id BLOB NOT NULL PRIMARY KEY REFERENCES meetings (id),
    opened_at TEXT NOT NULL,
    closes_at TEXT NOT NULL,
    -- When a coordinator closed it; null also when its time has passed.
    closed_at TEXT,
    -- When the letter that asks goes, and went.
    ask_at TEXT NOT NULL,
    asked_at TEXT,
    -- Until when those were asked who got a seat or a role later.
    newcomers_at TEXT,
    -- When who has a new date to answer is asked again; null when nobody is.
    again_at TEXT,
    -- When who did not answer is reminded, if at all, and was.
    remind_at TEXT,
    reminded_at TEXT,
    -- When the coordination group was told how it ended.
    told_at TEXT,
    version INTEGER NOT NULL
);

CREATE TABLE poll_dates (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    date TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    host_region_id TEXT REFERENCES regions (id),
    place TEXT NOT NULL,
    added_at TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX poll_dates_meeting ON poll_dates (meeting_id);

CREATE TABLE poll_answers (
    date_id BLOB NOT NULL REFERENCES poll_dates (id),
    member_id BLOB NOT NULL REFERENCES members (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'if_need_be', 'no')),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (date_id, member_id)
);

-- Whether partners are invited to a network meeting (rules, section 6: when ticked).
ALTER TABLE meetings ADD COLUMN with_partners BOOLEAN NOT NULL DEFAULT FALSE;
