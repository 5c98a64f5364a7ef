-- Agendas (decision 29): what a network meeting talks about, made from what regions wrote.

-- The agenda of a meeting, from its first item on. Its revision rises with every change that members can read.
CREATE TABLE agendas (
    meeting_id UUID NOT NULL PRIMARY KEY REFERENCES meetings (id),
    revision INTEGER NOT NULL,
    published_at TIMESTAMPTZ,
    published_by UUID REFERENCES members (id),
    told_at TIMESTAMPTZ,
    dots_closed_at TIMESTAMPTZ
);

-- Items and breaks. One without a meeting waits for a next one; it tells which meeting had no time for it.
CREATE TABLE agenda_items (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID REFERENCES agendas (meeting_id),
    waits_since UUID REFERENCES meetings (id),
    place INTEGER NOT NULL,
    is_break BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    aim TEXT,
    minutes INTEGER NOT NULL,
    theme_id TEXT REFERENCES themes (id),
    owner_id UUID REFERENCES members (id),
    asked_region_id TEXT REFERENCES regions (id),
    region_says TEXT,
    region_said_by UUID REFERENCES members (id),
    region_said_at TIMESTAMPTZ,
    version INTEGER NOT NULL,
    made_by UUID REFERENCES members (id),
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX agenda_items_meeting ON agenda_items (meeting_id, place);
CREATE INDEX agenda_items_theme ON agenda_items (theme_id);

-- From which answers an item comes, and what their author said to having these words read by the network: of which words, by their digest.
CREATE TABLE agenda_sources (
    item_id UUID NOT NULL REFERENCES agenda_items (id) ON DELETE CASCADE,
    text_id UUID NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    added_by UUID REFERENCES members (id),
    added_at TIMESTAMPTZ NOT NULL,
    says TEXT,
    said_of TEXT,
    said_at TIMESTAMPTZ,
    PRIMARY KEY (item_id, text_id)
);
CREATE INDEX agenda_sources_text ON agenda_sources (text_id);

-- Dots on the items of one agenda: three for a seat, whoever holds it, and three for who has a role.
CREATE TABLE agenda_dots (
    meeting_id UUID NOT NULL REFERENCES agendas (meeting_id),
    item_id UUID NOT NULL REFERENCES agenda_items (id) ON DELETE CASCADE,
    member_id UUID NOT NULL REFERENCES members (id),
    region_id TEXT REFERENCES regions (id),
    seat INTEGER,
    dots INTEGER NOT NULL,
    given_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (meeting_id, item_id, member_id)
);

-- What changed in an agenda that members could read, and how far each has read.
CREATE TABLE agenda_changes (
    meeting_id UUID NOT NULL REFERENCES agendas (meeting_id),
    revision INTEGER NOT NULL,
    item_id UUID NOT NULL,
    what TEXT NOT NULL,
    title TEXT NOT NULL,
    was TEXT NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (meeting_id, revision)
);
CREATE TABLE agenda_reads (
    meeting_id UUID NOT NULL REFERENCES agendas (meeting_id),
    member_id UUID NOT NULL REFERENCES members (id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);
