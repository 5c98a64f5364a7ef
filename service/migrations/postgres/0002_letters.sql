-- A mail is stored as plain text (body) and as HTML, with what goes along as JSON.
--
-- The release before knows none of these columns. What it stores has the text alone, and is sent so. Of a mail of this release it sends
-- the text alone, which says the same; what it then leaves in the other columns, the hourly tidying of this release empties.
ALTER TABLE outbox ADD COLUMN html TEXT;
ALTER TABLE outbox ADD COLUMN parts TEXT;
-- Names what goes out once, such as the first reminder of a round to one person; null for what may be sent again.
ALTER TABLE outbox ADD COLUMN once TEXT;
CREATE UNIQUE INDEX outbox_once ON outbox (once);

-- When each reminder went out since the round was opened last, and to how many people; nobody counts too: it was looked after then.
-- Beside them reminded_at goes on being written: the release before looks at that alone, and writes that alone.
ALTER TABLE rounds ADD COLUMN first_reminded_at TIMESTAMPTZ;
ALTER TABLE rounds ADD COLUMN first_reminded INTEGER;
ALTER TABLE rounds ADD COLUMN second_reminded_at TIMESTAMPTZ;
ALTER TABLE rounds ADD COLUMN second_reminded INTEGER;
