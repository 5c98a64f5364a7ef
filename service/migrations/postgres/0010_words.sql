-- Words (decision 22): what people wrote in rounds that have closed, to be found again, with its themes and marks.

-- Which text it is, without its words. It stays when the round opens again, so that a theme or a mark finds its text back. Whether the
-- whole network could read it when it was indexed last: who reads it later is not told what the group said of it before.
CREATE TABLE texts (
    id UUID NOT NULL PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    question_id TEXT NOT NULL,
    member_id UUID NOT NULL REFERENCES members (id),
    for_network BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX texts_one ON texts (round_id, member_id, region_id, question_id);

-- The words of a text as domain::search makes them, in the transaction that closes its round. They go with the answer itself, whoever removes
-- that. Among the texts of its round it stands at its place: by question, by region, and in the order of the texts alone.
CREATE TABLE text_words (
    round_id UUID NOT NULL,
    member_id UUID NOT NULL,
    region_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (round_id, member_id, region_id, question_id),
    FOREIGN KEY (round_id, member_id, region_id, question_id)
        REFERENCES sent_answers (round_id, member_id, region_id, question_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX text_words_number ON text_words (number);

-- Of which rounds the texts can be found: which freezing was indexed, and which way its texts became words.
CREATE TABLE indexed_rounds (
    round_id UUID NOT NULL PRIMARY KEY REFERENCES rounds (id),
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL
);

-- What texts are about, and later what items of an agenda are about. Those of the questionnaire have its ids, and were made by nobody.
CREATE TABLE themes (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    made_by UUID REFERENCES members (id),
    made_at TIMESTAMPTZ
);

-- That a text is about a theme: its author chose so in the questionnaire, or the coordination group did.
CREATE TABLE text_themes (
    text_id UUID NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL REFERENCES themes (id),
    by_author BOOLEAN NOT NULL,
    tagged_by UUID REFERENCES members (id),
    tagged_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (text_id, theme_id, by_author)
);
CREATE INDEX text_themes_theme ON text_themes (theme_id);

-- That the coordination group wants to talk about a text.
CREATE TABLE agenda_marks (
    text_id UUID NOT NULL PRIMARY KEY REFERENCES texts (id) ON DELETE CASCADE,
    marked_by UUID REFERENCES members (id),
    marked_at TIMESTAMPTZ NOT NULL
);

-- From here on each engine has its own: how it finds words.
CREATE INDEX text_words_words ON text_words USING GIN (to_tsvector('simple', words));
