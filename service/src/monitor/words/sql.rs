//! The SQL of texts that are found again. Only how words are compared differs between the engines.

/// The texts of closed rounds that are indexed as they were frozen, and that `$1` (all of them) or `$2` (one's own region) lets somebody read.
macro_rules! readable {
    () => {
        "FROM texts t
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN indexed_rounds i ON i.round_id = r.id AND i.revision = r.revision
        JOIN text_words w ON w.round_id = t.round_id AND w.member_id = t.member_id AND w.region_id = t.region_id
            AND w.question_id = t.question_id
        JOIN sent_answers s ON s.round_id = t.round_id AND s.member_id = t.member_id AND s.region_id = t.region_id
            AND s.question_id = t.question_id AND (s.share = 'network' OR $1 OR s.region_id = $2) "
    };
}

/// That a text, whose words are `w`, may be read by `$1` (who reads all) or `$2` (of one's own region), and is what is asked for. The answer itself
/// says who may read it, and the words go with that. What is tagged or marked is gathered once, not looked for at each text.
macro_rules! fits {
    () => {
        "COALESCE($3, w.question_id) = w.question_id AND COALESCE($4, w.round_id) = w.round_id
        AND COALESCE($5, w.region_id) = w.region_id
        AND ($1 OR w.region_id = $2 OR EXISTS (
            SELECT 1 FROM sent_answers o WHERE o.round_id = w.round_id AND o.member_id = w.member_id
                AND o.region_id = w.region_id AND o.question_id = w.question_id AND o.share = 'network'))
        AND (COALESCE($6, '') = '' OR (w.round_id, w.member_id, w.region_id, w.question_id) IN (
            SELECT e.round_id, e.member_id, e.region_id, e.question_id FROM texts e
            JOIN text_themes y ON y.text_id = e.id AND y.theme_id = $6))
        AND NOT ($7 AND (w.round_id, w.member_id, w.region_id, w.question_id) IN (
            SELECT e.round_id, e.member_id, e.region_id, e.question_id FROM texts e JOIN text_themes z ON z.text_id = e.id))
        AND NOT ($8 AND (w.round_id, w.member_id, w.region_id, w.question_id) NOT IN (
            SELECT e.round_id, e.member_id, e.region_id, e.question_id FROM texts e JOIN agenda_marks k ON k.text_id = e.id)) "
    };
}

/// The rounds of which texts can be found, the newest first, and how many fit in each: none is read for that.
macro_rules! counted {
    ($words:literal) => {
        concat!(
            "WITH fitting AS MATERIALIZED (
                SELECT w.round_id, COUNT(*) AS found FROM text_words w WHERE ",
            fits!(),
            $words,
            " GROUP BY w.round_id)
            SELECT r.id, m.date, i.revision, i.version, COALESCE(f.found, 0) AS found FROM rounds r
            JOIN meetings m ON m.id = r.meeting_id
            JOIN indexed_rounds i ON i.round_id = r.id AND i.revision = r.revision
            LEFT JOIN fitting f ON f.round_id = r.id
            WHERE r.state IN ('closed', 'published')
            ORDER BY m.date DESC, r.opens_at DESC"
        )
    };
}

/// All that is told of the texts of a `page`, each in as many rows as it has themes.
macro_rules! of_page {
    () => {
        "SELECT t.id, p.round_id, p.date, p.closed_at, p.format_version, p.region_id, g.name AS region_name, p.question_id,
            s.value, s.remark, s.share, n.name AS member_name, a.text_id IS NOT NULL AS is_marked, x.theme_id, x.by_author
        FROM page p
        JOIN texts t ON t.round_id = p.round_id AND t.member_id = p.member_id AND t.region_id = p.region_id
            AND t.question_id = p.question_id
        JOIN sent_answers s ON s.round_id = p.round_id AND s.member_id = p.member_id AND s.region_id = p.region_id
            AND s.question_id = p.question_id
        JOIN regions g ON g.id = p.region_id
        JOIN members n ON n.id = p.member_id
        LEFT JOIN agenda_marks a ON a.text_id = t.id
        LEFT JOIN text_themes x ON x.text_id = t.id
        ORDER BY p.date DESC, p.opens_at DESC, p.place"
    };
}

/// A page of the texts that fit, of the rounds whose meetings were between `$9` and `$10`: the newest round first, each text in as many rows as it
/// has themes, and in one when it has none. The other rounds are not looked at, and what is shown is read of this page alone. The order of
/// the joins is kept by SQLite, which would begin with the answers.
macro_rules! found {
    ($words:literal) => {
        concat!(
            "WITH page AS MATERIALIZED (
                SELECT w.round_id, w.member_id, w.region_id, w.question_id, w.place, m.date, r.opens_at, r.closed_at, r.format_version
                FROM rounds r CROSS JOIN meetings m CROSS JOIN indexed_rounds i CROSS JOIN text_words w
                WHERE r.state IN ('closed', 'published') AND m.id = r.meeting_id AND m.date BETWEEN $9 AND $10
                    AND i.round_id = r.id AND i.revision = r.revision AND w.round_id = r.id AND ",
            fits!(),
            $words,
            " ORDER BY m.date DESC, r.opens_at DESC, w.place
                LIMIT $11 OFFSET $12) ",
            of_page!()
        )
    };
}

/// The texts that are marked for the agenda and can be found: from the marks on, which are few, so that a network of many rounds has no more to
/// look at. SQLite keeps the order of the joins.
macro_rules! marked {
    () => {
        "FROM agenda_marks k CROSS JOIN texts t CROSS JOIN rounds r CROSS JOIN indexed_rounds i CROSS JOIN text_words w
        WHERE t.id = k.text_id AND r.id = t.round_id AND r.state IN ('closed', 'published')
            AND i.round_id = r.id AND i.revision = r.revision
            AND w.round_id = t.round_id AND w.member_id = t.member_id AND w.region_id = t.region_id
            AND w.question_id = t.question_id "
    };
}

crate::sql_texts! {
    COUNTED = counted!("");
    COUNTED_WITH_SQLITE = counted!("AND w.number IN (SELECT rowid FROM word_index WHERE word_index MATCH $9)");
    /// The words are compared once, before anything is joined: before PostgreSQL has counted these tables it would compare them for each pair
    /// of rows.
    COUNTED_WITH_POSTGRES = counted!("AND w.number IN (
        WITH hits AS MATERIALIZED (
            SELECT h.number FROM text_words h WHERE to_tsvector('simple', h.words) @@ to_tsquery('simple', $9))
        SELECT number FROM hits)");
    /// The texts of every round that are for their region and the coordination group alone, by region.
    NARROW = "SELECT w.round_id, w.region_id, COUNT(*) AS found FROM text_words w
        JOIN sent_answers s ON s.round_id = w.round_id AND s.member_id = w.member_id AND s.region_id = w.region_id
            AND s.question_id = w.question_id
        WHERE s.share IS NULL OR s.share <> 'network'
        GROUP BY w.round_id, w.region_id";
    FOUND = found!("");
    /// A round is gone through rather than everything that has the words.
    FOUND_WITH_SQLITE = found!("AND +w.number IN (SELECT rowid FROM word_index WHERE word_index MATCH $13)");
    FOUND_WITH_POSTGRES = found!("AND w.number IN (
        WITH hits AS MATERIALIZED (
            SELECT h.number FROM text_words h WHERE to_tsvector('simple', h.words) @@ to_tsquery('simple', $13))
        SELECT number FROM hits)");

    MARKED_COUNT = concat!("SELECT COUNT(*) ", marked!());
    /// The newest of them.
    MARKED = concat!("WITH found AS MATERIALIZED (
            SELECT w.round_id, w.member_id, w.region_id, w.question_id, w.place, r.meeting_id, r.opens_at, r.closed_at, r.format_version ",
        marked!(), "),
        page AS MATERIALIZED (
            SELECT f.round_id, f.member_id, f.region_id, f.question_id, f.place, m.date, f.opens_at, f.closed_at, f.format_version
            FROM found f JOIN meetings m ON m.id = f.meeting_id
            ORDER BY m.date DESC, f.opens_at DESC, f.place
            LIMIT $1) ", of_page!());

    /// The themes of the questionnaire, and those of the coordination group that stand beside a text that somebody may read; who may read
    /// all texts has all of them.
    THEMES = concat!("SELECT h.id, h.label, h.made_at IS NOT NULL AS is_own FROM themes h
        WHERE h.made_at IS NULL OR $1 OR h.id IN (SELECT x.theme_id ", readable!(), "JOIN text_themes x ON x.text_id = t.id)");

    /// What the texts of a round under two questions are about, each region once; a theme is missing where nobody gave one.
    ABOUT = concat!("SELECT DISTINCT t.question_id, t.region_id, h.id, h.label ", readable!(), "
        LEFT JOIN text_themes x ON x.text_id = t.id
        LEFT JOIN themes h ON h.id = x.theme_id
        WHERE t.round_id = $3 AND t.question_id IN ($4, $5)");

    /// What the coordination group says of the texts of a round; nothing of those of which it says nothing.
    OF_GROUP = "SELECT t.region_id, t.member_id, t.question_id, a.text_id IS NOT NULL AS is_marked, h.id AS theme_id, h.label
        FROM texts t
        LEFT JOIN agenda_marks a ON a.text_id = t.id
        LEFT JOIN text_themes x ON x.text_id = t.id AND NOT x.by_author
        LEFT JOIN themes h ON h.id = x.theme_id
        WHERE t.round_id = $1 AND (a.text_id IS NOT NULL OR x.text_id IS NOT NULL)";

    /// Whether a text can be found by who may read all.
    IS_FOUND = concat!("SELECT COUNT(*) ", readable!(), "WHERE t.id = $3");

    THEME_PUT = "INSERT INTO themes (id, label, made_by, made_at) VALUES ($1, $2, $3, $4)";
    TAG = "INSERT INTO text_themes (text_id, theme_id, by_author, tagged_by, tagged_at) VALUES ($1, $2, FALSE, $3, $4)
        ON CONFLICT (text_id, theme_id, by_author) DO NOTHING";
    UNTAG = "DELETE FROM text_themes WHERE text_id = $1 AND theme_id = $2 AND NOT by_author";
    THEME_DROP_UNUSED = "DELETE FROM themes WHERE id = $1 AND made_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM text_themes x WHERE x.theme_id = themes.id)
        AND NOT EXISTS (SELECT 1 FROM agenda_items i WHERE i.theme_id = themes.id)";
    MARK = "INSERT INTO agenda_marks (text_id, marked_by, marked_at) VALUES ($1, $2, $3) ON CONFLICT (text_id) DO NOTHING";
    UNMARK = "DELETE FROM agenda_marks WHERE text_id = $1";

    /// Closed rounds that are not indexed as they were frozen, or in a way of before, the oldest first.
    WAITING = "SELECT r.id FROM rounds r
        JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
        LEFT JOIN indexed_rounds i ON i.round_id = r.id AND i.revision = r.revision AND i.version >= $1
        WHERE r.state IN ('closed', 'published') AND i.round_id IS NULL
        ORDER BY r.opens_at";
    FROZEN = "SELECT r.format_version, r.revision, f.frozen_at, f.results FROM rounds r
        JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
        WHERE r.id = $1 AND r.state IN ('closed', 'published')";
    SENT = r#"SELECT region_id, member_id, question_id, value, remark, share, themes FROM sent_answers
        WHERE round_id = $1 AND (remark IS NOT NULL OR value LIKE '{"text":%')"#;
    LAST_NUMBER = "SELECT COALESCE(MAX(number), 0) FROM text_words";
    FORGET_WORDS = "DELETE FROM text_words WHERE round_id = $1";
    FORGET_AUTHORS = "DELETE FROM text_themes WHERE by_author AND text_id IN (SELECT id FROM texts WHERE round_id = $1)";
    /// The newest questionnaire says what a theme is called.
    THEME_OF_FORMAT = "INSERT INTO themes (id, label) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET label = excluded.label";
    THEMES_DROP_UNUSED = "DELETE FROM themes WHERE made_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM text_themes x WHERE x.theme_id = themes.id)
        AND NOT EXISTS (SELECT 1 FROM agenda_items i WHERE i.theme_id = themes.id)";
    /// What the group said of texts that only it and the region could read, and that the whole network reads now.
    FORGET_WIDENED = "DELETE FROM text_themes WHERE NOT by_author AND text_id IN (
        SELECT t.id FROM texts t
        JOIN sent_answers s ON s.round_id = t.round_id AND s.member_id = t.member_id AND s.region_id = t.region_id
            AND s.question_id = t.question_id AND s.share = 'network'
        WHERE t.round_id = $1 AND NOT t.for_network)";
    TEXT_PUT = "INSERT INTO texts (id, round_id, region_id, question_id, member_id, for_network) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (round_id, member_id, region_id, question_id) DO UPDATE SET for_network = excluded.for_network";
    WORDS_PUT = "INSERT INTO text_words (round_id, member_id, region_id, question_id, number, place, words)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    AUTHOR_CHOSE = "INSERT INTO text_themes (text_id, theme_id, by_author, tagged_by, tagged_at)
        SELECT t.id, h.id, TRUE, t.member_id, $6 FROM texts t JOIN themes h ON h.id = $5
        WHERE t.round_id = $1 AND t.member_id = $2 AND t.region_id = $3 AND t.question_id = $4";
    /// What was withdrawn while its round was open again loses its themes and its mark too.
    FORGET_GONE = "DELETE FROM texts WHERE round_id = $1 AND NOT EXISTS (
        SELECT 1 FROM text_words w WHERE w.round_id = texts.round_id AND w.member_id = texts.member_id
            AND w.region_id = texts.region_id AND w.question_id = texts.question_id)";
    INDEXED = "INSERT INTO indexed_rounds (round_id, revision, version) VALUES ($1, $2, $3)
        ON CONFLICT (round_id) DO UPDATE SET revision = excluded.revision, version = excluded.version";
}
