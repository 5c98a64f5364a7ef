-- What each guest was sent last of a meeting, so that their calendar gets what changed for them, once (decision 19). One row a guest; it
-- goes some time after the meeting.
--
-- The release before knows neither this table nor the column below. Its letters have nothing for a calendar: whoever got one of those gets
-- the invitation of this release beside it, as soon as a server of this release looks.
CREATE TABLE invitations (
    meeting_id UUID NOT NULL REFERENCES meetings (id),
    member_id UUID NOT NULL REFERENCES members (id),
    -- The version (SEQUENCE) that was sent last. It rises with each that follows, also when it was taken back in between.
    sequence INTEGER NOT NULL,
    sent_at TIMESTAMPTZ NOT NULL,
    -- Whether they were asked to come; otherwise it was taken out of their calendar.
    stands BOOLEAN NOT NULL,
    -- What they were told.
    title TEXT NOT NULL,
    date DATE NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);
CREATE INDEX invitations_member ON invitations (member_id);

-- From when people are told how a meeting without a round is now; null: at once. Of one with a round they are told by its letters.
ALTER TABLE meetings ADD COLUMN tell_at TIMESTAMPTZ;
