-- Who was at a meeting (decision 31).

-- Whether somebody was there, as it was seen last: a row from the first touch on. They came for the region whose seat they held when the
-- meeting began; null for who came for none.
CREATE TABLE attendance (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    region_id TEXT REFERENCES regions (id),
    present BOOLEAN NOT NULL,
    touched_at TIMESTAMPTZ NOT NULL,
    noted_by UUID REFERENCES members (id),
    noted_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);

-- Every touch: when it was made on a device, and when it came here. One that came before is known by its id.
CREATE TABLE attendance_touches (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    present BOOLEAN NOT NULL,
    touched_at TIMESTAMPTZ NOT NULL,
    noted_by UUID REFERENCES members (id),
    noted_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX attendance_touches_meeting ON attendance_touches (meeting_id);

-- Who came along without an invitation. What was taken off keeps its id alone, so that a device that sends it once more brings nobody back.
CREATE TABLE walk_ins (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    name TEXT NOT NULL,
    made_by UUID REFERENCES members (id),
    made_at TIMESTAMPTZ NOT NULL,
    removed_by UUID REFERENCES members (id),
    removed_at TIMESTAMPTZ
);
CREATE INDEX walk_ins_meeting ON walk_ins (meeting_id);

-- What stays once the names are forgotten: how many came for each region, and for none.
CREATE TABLE attendance_regions (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    people INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, region_id)
);
CREATE TABLE attendance_others (
    meeting_id UUID NOT NULL PRIMARY KEY REFERENCES meetings (id),
    people INTEGER NOT NULL
);
