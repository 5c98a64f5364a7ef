-- Rounds from before the portal (decision 27): that a round was read in from a file. Its results are kept as those of any other round;
-- the answers themselves are not, as nobody may change them any more.

CREATE TABLE round_imports (
    round_id BLOB NOT NULL PRIMARY KEY REFERENCES rounds (id),
    file_name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    -- Its meeting was made with it, and goes with it.
    made_meeting BOOLEAN NOT NULL
);
