-- The desk's tables. docs/workspace.md describes them.

-- Facts about the workspace and the claims file it was loaded from.
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE claim (
  id               TEXT NOT NULL PRIMARY KEY,
  place            TEXT NOT NULL,
  claim            TEXT NOT NULL,
  quote            TEXT,
  claimant         TEXT,
  claimed_on       TEXT,
  appearance       TEXT,
  location         TEXT,
  original_verdict TEXT,
  cells            TEXT,
  desk_edits       TEXT,
  dropped          INTEGER NOT NULL DEFAULT 0,
  dropped_because  TEXT,
  -- worked out from the rest, see docs/workspace.md
  id_key           TEXT NOT NULL,
  id_number        TEXT,
  text_key         INTEGER NOT NULL,
  state            TEXT NOT NULL DEFAULT 'open',
  verdict          TEXT,
  skipped          INTEGER NOT NULL DEFAULT 0,
  queried          INTEGER NOT NULL DEFAULT 0,
  sources          INTEGER NOT NULL DEFAULT 0,
  -- the highest source number given so far; numbers are never used again
  sources_given    INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX claim_in_order ON claim (place);
CREATE INDEX claim_by_id_key ON claim (id_key);
CREATE INDEX claim_by_id_number ON claim (id_number) WHERE id_number IS NOT NULL;
CREATE INDEX claim_by_text ON claim (text_key, place);
CREATE INDEX claim_edited ON claim (place) WHERE desk_edits IS NOT NULL;
CREATE INDEX claim_by_state ON claim (state, place);

CREATE TABLE review (
  claim_id             TEXT NOT NULL PRIMARY KEY REFERENCES claim (id),
  verdict              TEXT,
  verdict_given        TEXT,
  justification        TEXT,
  correction           TEXT,
  note                 TEXT,
  marked_by            TEXT,
  marked_at            TEXT,
  judged_text          TEXT,
  second_reader        TEXT,
  second_verdict       TEXT,
  second_justification TEXT,
  second_at            TEXT,
  assigned_to          TEXT,
  skipped              INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE source (
  claim_id  TEXT NOT NULL REFERENCES claim (id),
  n         INTEGER NOT NULL,
  address   TEXT,
  person    TEXT,
  work      TEXT,
  how       TEXT,
  title     TEXT,
  publisher TEXT,
  published TEXT,
  accessed  TEXT,
  stance    TEXT,
  kind      TEXT,
  quote     TEXT,
  locator   TEXT,
  archive   TEXT,
  protected INTEGER NOT NULL DEFAULT 0,
  note      TEXT,
  PRIMARY KEY (claim_id, n)
);

-- The journal: one entry a changing command, one change a record it touched.
CREATE TABLE entry (
  id           TEXT NOT NULL PRIMARY KEY,
  at           TEXT NOT NULL,
  reviewer     TEXT NOT NULL,
  reviewer_key TEXT NOT NULL,
  command      TEXT NOT NULL,
  kind         TEXT NOT NULL,
  target       TEXT NOT NULL
);
CREATE INDEX entry_of_reviewer ON entry (reviewer_key, kind, id);
CREATE INDEX entry_by_target ON entry (target, id);

CREATE TABLE change (
  entry_id TEXT NOT NULL REFERENCES entry (id),
  seq      INTEGER NOT NULL,
  record   TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  number   INTEGER NOT NULL,
  what     TEXT NOT NULL,
  before   TEXT,
  after    TEXT,
  PRIMARY KEY (entry_id, seq)
) WITHOUT ROWID;
CREATE INDEX change_of_claim ON change (claim_id, record, number);

-- How many claims there are of each kind, kept by the triggers below.
CREATE TABLE tally (
  dropped   INTEGER NOT NULL,
  state     TEXT NOT NULL,
  verdict   TEXT NOT NULL,
  skipped   INTEGER NOT NULL,
  queried   INTEGER NOT NULL,
  unsourced INTEGER NOT NULL,
  n         INTEGER NOT NULL,
  PRIMARY KEY (dropped, state, verdict, skipped, queried, unsourced)
) WITHOUT ROWID;

CREATE TRIGGER claim_counted AFTER INSERT ON claim BEGIN
  INSERT INTO tally VALUES (new.dropped, new.state, coalesce(new.verdict, ''), new.skipped,
    new.queried, new.sources = 0, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER claim_uncounted AFTER DELETE ON claim BEGIN
  UPDATE tally SET n = n - 1 WHERE dropped = old.dropped AND state = old.state
    AND verdict = coalesce(old.verdict, '') AND skipped = old.skipped AND queried = old.queried
    AND unsourced = (old.sources = 0);
END;

CREATE TRIGGER claim_recounted
AFTER UPDATE OF dropped, state, verdict, skipped, queried, sources ON claim BEGIN
  UPDATE tally SET n = n - 1 WHERE dropped = old.dropped AND state = old.state
    AND verdict = coalesce(old.verdict, '') AND skipped = old.skipped AND queried = old.queried
    AND unsourced = (old.sources = 0);
  INSERT INTO tally VALUES (new.dropped, new.state, coalesce(new.verdict, ''), new.skipped,
    new.queried, new.sources = 0, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- Where each reviewer's shell stopped.
CREATE TABLE bookmark (
  reviewer_key TEXT NOT NULL PRIMARY KEY,
  claim_id     TEXT NOT NULL
);
