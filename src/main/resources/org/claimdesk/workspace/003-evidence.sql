-- Copies of sources, and every look that was taken at them.

-- What was found, once however many sources show it. Never changed.
CREATE TABLE content (
  sha256 TEXT NOT NULL PRIMARY KEY,
  bytes  BLOB NOT NULL
);

-- The text in it, page by page, as it was read; none where it has none.
CREATE TABLE content_text (
  sha256     TEXT NOT NULL REFERENCES content (sha256),
  media_type TEXT NOT NULL,
  page       INTEGER NOT NULL,
  numbered   INTEGER NOT NULL,
  text       TEXT NOT NULL,
  PRIMARY KEY (sha256, media_type, page)
) WITHOUT ROWID;

-- One look at one source under one address. Never changed.
CREATE TABLE look (
  id          TEXT NOT NULL PRIMARY KEY,
  claim_id    TEXT NOT NULL,
  n           INTEGER NOT NULL,
  -- the address in the form in which addresses are compared
  address_key TEXT NOT NULL,
  at          TEXT NOT NULL,
  -- how the source was found; null where a first copy was to be made
  condition   TEXT,
  why         TEXT,
  changed     REAL,
  -- the copy, if one was made
  sha256      TEXT REFERENCES content (sha256),
  media_type  TEXT,
  title       TEXT,
  address     TEXT,
  redirects   TEXT,
  status      INTEGER
);
CREATE INDEX look_at_source ON look (claim_id, n, address_key, id);
CREATE INDEX look_at_address ON look (address_key, id);

-- worked out from the looks, see docs/workspace.md
ALTER TABLE source ADD COLUMN copy_sha256 TEXT;
ALTER TABLE source ADD COLUMN copy_at TEXT;
ALTER TABLE source ADD COLUMN quote_found INTEGER;
ALTER TABLE source ADD COLUMN copy_failure TEXT;
ALTER TABLE source ADD COLUMN seen TEXT;
ALTER TABLE source ADD COLUMN seen_at TEXT;
