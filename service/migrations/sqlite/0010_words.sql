-- Words (decision 22): what people wrote in rounds that have closed, to be found again, with its themes and marks.

-- Which text it is, without its words. It stays when the round opens again, so that a theme or a mark finds its text back. Whether the
-- whole network could read it when it was indexed last: who reads it later is not told what the group said of it before.
CREATE TABLE texts (
    id BLOB NOT NULL PRIMARY KEY,
    round_id BLOB NOT NULL REFERENCES rounds (id),
    region_id TEXT NOT NULL REFERENCES regions (id),
    question_id TEXT NOT NULL,
    member_id BLOB NOT NULL REFERENCES members (id),
    for_network BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX texts_one ON texts (round_id, member_id, region_id, question_id);

-- The words of a text as domain::search makes them, in the transaction that closes its round. They go with the answer itself, whoever removes
-- that. Among the texts of its round it stands at its place: by question, by region, and in the order of the texts alone.
CREATE TABLE text_words (
    round_id BLOB NOT NULL,
    member_id BLOB NOT NULL,
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
    round_id BLOB NOT NULL PRIMARY KEY REFERENCES rounds (id),
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL
);

-- What texts are about, and later what items of an agenda are about. Those of the questionnaire have its ids, and were made by nobody.
CREATE TABLE themes (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    made_by BLOB REFERENCES members (id),
    made_at TEXT
);

-- That a text is about a theme: its author chose so in the questionnaire, or the coordination group did.
CREATE TABLE text_themes (
    text_id BLOB NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL REFERENCES themes (id),
    by_author BOOLEAN NOT NULL,
    tagged_by BLOB REFERENCES members (id),
    tagged_at TEXT NOT NULL,
    PRIMARY KEY (text_id, theme_id, by_author)
);
CREATE INDEX text_themes_theme ON text_themes (theme_id);

-- That the coordination group wants to talk about a text.
CREATE TABLE agenda_marks (
    text_id BLOB NOT NULL PRIMARY KEY REFERENCES texts (id) ON DELETE CASCADE,
    marked_by BLOB REFERENCES members (id),
    marked_at TEXT NOT NULL
);

-- From here on each engine has its own: how it finds words.
CREATE VIRTUAL TABLE word_index USING fts5 (words, content = 'text_words', content_rowid = 'number', tokenize = 'ascii');
-- What is removed is overwritten, as everywhere else in the file.
INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER text_words_come AFTER INSERT ON text_words BEGIN
    INSERT INTO word_index (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER text_words_go AFTER DELETE ON text_words BEGIN
    INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', old.number, old.words);
END;
CREATE TRIGGER text_words_change AFTER UPDATE ON text_words BEGIN
    INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', old.number, old.words);
    INSERT INTO word_index (rowid, words) VALUES (new.number, new.words);
END;
