-- What was agreed at a meeting (decision 30): its minutes, decisions and actions.

-- The record of a meeting, from the first thing that was written down on. Until it is published it is the coordinators' own. Those who
-- were invited are told of it at `tell_at`, once.
CREATE TABLE meeting_records (
    meeting_id BLOB NOT NULL PRIMARY KEY REFERENCES meetings (id),
    published_at TEXT,
    published_by BLOB REFERENCES members (id),
    tell_at TEXT,
    told_at TEXT
);

-- The minutes of the whole meeting have its id, those of an item of the agenda the id of the item: so each has one.
CREATE TABLE meeting_minutes (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES meeting_records (meeting_id),
    item_id BLOB REFERENCES agenda_items (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_by BLOB REFERENCES members (id),
    changed_at TEXT NOT NULL
);
CREATE INDEX meeting_minutes_meeting ON meeting_minutes (meeting_id);

CREATE TABLE meeting_decisions (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES meeting_records (meeting_id),
    item_id BLOB REFERENCES agenda_items (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    made_by BLOB REFERENCES members (id),
    made_at TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX meeting_decisions_meeting ON meeting_decisions (meeting_id);

-- What somebody will do: one person, or a region. The last change of its state stands with it, all of them in `action_states`.
CREATE TABLE action_items (
    id BLOB NOT NULL PRIMARY KEY,
    meeting_id BLOB NOT NULL REFERENCES meeting_records (meeting_id),
    item_id BLOB REFERENCES agenda_items (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    owner_id BLOB REFERENCES members (id),
    owner_region_id TEXT REFERENCES regions (id),
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'lapsed')),
    reason TEXT NOT NULL,
    settled_by BLOB REFERENCES members (id),
    settled_at TEXT,
    version INTEGER NOT NULL,
    made_by BLOB REFERENCES members (id),
    made_at TEXT NOT NULL,
    removed_at TEXT,
    CHECK ((owner_id IS NULL) <> (owner_region_id IS NULL))
);
CREATE INDEX action_items_meeting ON action_items (meeting_id);
CREATE INDEX action_items_owner ON action_items (owner_id);
CREATE INDEX action_items_owner_region ON action_items (owner_region_id);

-- Who said when that an action is done, need not be done, or is open again; by the version that it then got.
CREATE TABLE action_states (
    action_id BLOB NOT NULL REFERENCES action_items (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_by BLOB REFERENCES members (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (action_id, version)
);
