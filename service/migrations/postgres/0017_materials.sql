-- Files that belong to a meeting (decision 34): they are read with its record.

CREATE TABLE meeting_materials (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meeting_records (meeting_id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    added_by UUID REFERENCES members (id),
    added_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX meeting_materials_meeting ON meeting_materials (meeting_id);

-- What is in a file, apart: who reads the list does not read this.
CREATE TABLE material_contents (
    material_id UUID NOT NULL PRIMARY KEY REFERENCES meeting_materials (id) ON DELETE CASCADE,
    content BYTEA NOT NULL
);
