-- SPDX-License-Identifier: EUPL-1.2
-- A human decides, and every decision can be made again: rulings, and the directory as it was.

-- The directory as a decision saw it, as the text of its file with the home municipality behind it;
-- hash is the SHA-256 of the text. Rule texts are kept in rule_text, this is kept here.
CREATE TABLE directory_text (
    hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),
    text    TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;

-- The decisions of people that held when a decision was made, as JSON. Null: the receipt was made
-- before this step; then it has no seal in the audit trail, no notices and no deadlines either, and
-- its directory is not on record.
ALTER TABLE decision ADD COLUMN rulings TEXT;

-- What a person decided where the rules leave it open, or otherwise than the rules. It answers one
-- rule for one need of one person (of the household, where person is null); rule_hash is the SHA-256
-- of that rule's own words, answered and answered_office what it said. It holds until it is ended,
-- until its last day is over, or until the words of the rule are others.
CREATE TABLE ruling (
    id              INTEGER PRIMARY KEY,
    household       INTEGER NOT NULL REFERENCES household (id),
    intake          INTEGER NOT NULL REFERENCES intake (id),
    person          INTEGER REFERENCES person (id),
    about           INTEGER NOT NULL DEFAULT -1,
    need            TEXT NOT NULL CHECK (need <> ''),
    rule            TEXT NOT NULL CHECK (rule <> ''),
    rule_hash       TEXT NOT NULL CHECK (length(rule_hash) = 64),
    rules_hash      TEXT NOT NULL CHECK (length(rules_hash) = 64),
    answered        TEXT NOT NULL CHECK (answered <> ''),
    answered_office TEXT NOT NULL,
    outcome         TEXT NOT NULL CHECK (outcome <> ''),
    office          TEXT NOT NULL,
    reason          TEXT NOT NULL CHECK (reason <> ''),
    words           TEXT NOT NULL,
    valid_until     TEXT CHECK (length(valid_until) = 10),
    decision        INTEGER NOT NULL REFERENCES decision (id),
    made_at         TEXT NOT NULL,
    made_by         INTEGER NOT NULL REFERENCES staff (id),
    agency          TEXT NOT NULL REFERENCES agency (id),
    ended_at        TEXT,
    ended_by        INTEGER REFERENCES staff (id),
    ended_reason    TEXT CHECK (ended_reason <> ''),
    ended_words     TEXT,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX ruling_once ON ruling (household, COALESCE(person, 0), need, about, rule)
    WHERE ended_at IS NULL;
CREATE INDEX ruling_by_rule ON ruling (rule);
CREATE INDEX ruling_by_person ON ruling (person) WHERE person IS NOT NULL;

-- The ground of a referral that a person decided on.
ALTER TABLE referral ADD COLUMN ruling INTEGER REFERENCES ruling (id);

-- What is on record stays as it was: a ruling is ended once, and nothing else of it changes.
CREATE TRIGGER directory_text_no_update BEFORE UPDATE ON directory_text
BEGIN SELECT RAISE(ABORT, 'the directory as it was is append-only'); END;
CREATE TRIGGER directory_text_no_delete BEFORE DELETE ON directory_text
BEGIN SELECT RAISE(ABORT, 'the directory as it was is append-only'); END;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'the receipt of a decision never changes'); END;
CREATE TRIGGER rule_text_no_update BEFORE UPDATE OF name, text, sha256, origin ON rule_text
BEGIN SELECT RAISE(ABORT, 'a rule text never changes, it retires'); END;
CREATE TRIGGER ruling_no_update BEFORE UPDATE OF household, intake, person, about, need, rule,
    rule_hash, rules_hash, answered, answered_office, outcome, office, reason, words, valid_until,
    decision, made_at, made_by, agency ON ruling
BEGIN SELECT RAISE(ABORT, 'a ruling never changes, it ends'); END;
CREATE TRIGGER ruling_ends_once BEFORE UPDATE ON ruling WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a ruling ends once'); END;
CREATE TRIGGER ruling_no_delete BEFORE DELETE ON ruling
BEGIN SELECT RAISE(ABORT, 'a ruling never goes, it ends'); END;
