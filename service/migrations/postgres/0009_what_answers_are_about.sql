-- What tells a place from another, whatever it is called, of what each guest was sent. Null of what was sent before this migration: there
-- the words tell it.
ALTER TABLE invitations ADD COLUMN spot TEXT;

-- When and where the meeting was that somebody answered to: a meeting that moves back before anybody was told has its answers again
-- (decision 20). Empty once they were asked again; null of an answer that the release before stored.
ALTER TABLE rsvps ADD COLUMN about TEXT;
