-- What those who were at a meeting thought of it (decision 32): the answers without who, and beside them who answered.

-- An answer: of nobody, and of no moment. Its id is chance. On SQLite its tables have no order of writing either.
CREATE TABLE evaluations (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    useful INTEGER NOT NULL CHECK (useful BETWEEN 1 AND 5),
    connected BOOLEAN NOT NULL,
    tip TEXT NOT NULL,
    top TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX evaluations_meeting ON evaluations (meeting_id);

-- With which regions somebody made a new connection: that they were named, of the whole meeting, and in no answer.
CREATE TABLE evaluation_regions (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    PRIMARY KEY (meeting_id, region_id)
) WITHOUT ROWID;

-- Who answered, until it closes: so that each does so once, and nobody is reminded who did.
CREATE TABLE evaluated (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    member_id BLOB NOT NULL REFERENCES members (id),
    PRIMARY KEY (meeting_id, member_id)
) WITHOUT ROWID;

-- Who was reminded, or could not be, until it closes: so that each is once.
CREATE TABLE evaluation_reminders (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    member_id BLOB NOT NULL REFERENCES members (id),
    PRIMARY KEY (meeting_id, member_id)
) WITHOUT ROWID;
