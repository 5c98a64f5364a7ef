-- The letters that a round sends to several people (rules, section 10). A row says that something happened that people are told of, or
-- what a coordinator decided about the letter before it happened. The letters themselves are written when the row's time has come, so that
-- they go to those whom they concern then.
--
-- The release before knows neither this table nor the columns below. A round that it opens or closes sends no letter of it.
CREATE TABLE round_letters (
    id UUID NOT NULL PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id),
    -- Also what comes with later features: SQLite cannot change a check without making the table anew.
    letter TEXT NOT NULL CHECK (letter IN ('meeting_made', 'meeting_moved', 'meeting_cancelled', 'opened', 'first_reminder',
        'second_reminder', 'extended', 'reopened', 'results', 'minutes')),
    -- When that happened of which it tells; null while it did not.
    announced_at TIMESTAMPTZ,
    -- From when it goes; null until it is announced.
    due_at TIMESTAMPTZ,
    -- A coordinator chose that it goes no earlier.
    chosen_at TIMESTAMPTZ,
    -- Since when it waits for a coordinator.
    paused_at TIMESTAMPTZ,
    sent_at TIMESTAMPTZ,
    mails INTEGER,
    -- What was before, such as the day from which the meeting moved.
    earlier TEXT
);
-- Of each letter of a round one waits; when it went, the next may.
CREATE UNIQUE INDEX round_letters_one_waits ON round_letters (round_id, letter) WHERE sent_at IS NULL;

-- The round that a mail is about and the member to whom it goes, for the log of the round's letters.
ALTER TABLE outbox ADD COLUMN round_id UUID REFERENCES rounds (id);
ALTER TABLE outbox ADD COLUMN member_id UUID REFERENCES members (id);
CREATE INDEX outbox_round ON outbox (round_id);
-- Letters to one person go in order.
CREATE INDEX outbox_recipient ON outbox (recipient, created_at) WHERE sent_at IS NULL AND given_up_at IS NULL;

-- Which letters a member turned off (rules, section 10).
CREATE TABLE letters_off (
    member_id UUID NOT NULL REFERENCES members (id),
    letter TEXT NOT NULL CHECK (letter IN ('results', 'meetings', 'digest', 'minutes')),
    since TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (member_id, letter)
);
