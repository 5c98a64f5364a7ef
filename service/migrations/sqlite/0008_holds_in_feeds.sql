-- Whether the dates among which people still choose stand in somebody's feed too, as not certain yet.
--
-- The release before knows nothing of it: its servers write none of these dates, and leave the choice as it is.
ALTER TABLE calendar_feeds ADD COLUMN with_holds BOOLEAN NOT NULL DEFAULT FALSE;
