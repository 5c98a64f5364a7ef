-- Files that belong to a meeting (decision 34): they are read with its record.

CREATE TABLE meeting_materials (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meeting_records (meeting_id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    added_by UUID REFERENCES members (id),
    added_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX meeting_materials_meeting ON meeting_materials (meeting_id);

-- What is in a file, apart and in pieces, from 0 on: who reads the list does not read this, and who downloads holds a piece at a time.
CREATE TABLE material_pieces (
    material_id UUID NOT NULL REFERENCES meeting_materials (id),
    piece INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (material_id, piece)
);
