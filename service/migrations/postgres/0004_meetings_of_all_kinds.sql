-- The coordination group meets too. A check cannot be altered on SQLite, so the kind moves to a column with a wider one; the column that goes
-- takes its own check along.
--
-- The release before knows neither this kind nor a meeting in date poll, which it was allowed to store: on PostgreSQL, while it is being
-- replaced, its pages about meetings fail for as long as there is one. It shows a meeting that was called off as one.
ALTER TABLE meetings ADD COLUMN kind_of_all TEXT NOT NULL DEFAULT 'network'
    CHECK (kind_of_all IN ('network', 'coordination', 'webinar', 'q_and_a'));
UPDATE meetings SET kind_of_all = kind;
ALTER TABLE meetings DROP COLUMN kind;
ALTER TABLE meetings RENAME COLUMN kind_of_all TO kind;

-- When day and place first stood, so that its people could be told; null while it is a concept or in date poll, and for one that was
-- called off before. Also null for what the release before makes.
ALTER TABLE meetings ADD COLUMN planned_at TIMESTAMPTZ;
UPDATE meetings SET planned_at = created_at WHERE state IN ('planned', 'held');

-- When it was called off, and why, in words for those who would have come.
ALTER TABLE meetings ADD COLUMN cancelled_at TIMESTAMPTZ;
ALTER TABLE meetings ADD COLUMN cancelled_why TEXT;
