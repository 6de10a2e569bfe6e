-- Questions to the writer, and the readings that agreement is worked out from.

-- the highest question number given so far; numbers are never used again
ALTER TABLE claim ADD COLUMN queries_given INTEGER NOT NULL DEFAULT 0;

CREATE TABLE query (
  claim_id    TEXT NOT NULL REFERENCES claim (id),
  n           INTEGER NOT NULL,
  question    TEXT NOT NULL,
  asked_by    TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  answer      TEXT,
  answered_by TEXT,
  answered_at TEXT,
  PRIMARY KEY (claim_id, n)
);

-- Verdicts that were given without having seen the first; kept when a dispute is settled.
CREATE TABLE blind_reading (
  claim_id       TEXT NOT NULL REFERENCES claim (id),
  n              INTEGER NOT NULL,
  first_reader   TEXT NOT NULL,
  first_verdict  TEXT NOT NULL,
  second_reader  TEXT NOT NULL,
  second_verdict TEXT NOT NULL,
  read_at        TEXT NOT NULL,
  PRIMARY KEY (claim_id, n)
);
