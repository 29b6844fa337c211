-- SPDX-License-Identifier: EUPL-1.2
-- The house: who works here, which law is in force, who came, what they need, where they were sent.
--
-- Times are UTC text (2026-11-22T15:04:05Z), dates are ISO text and may be partial where people
-- say them (1990, 1990-05); both sort as text. Documents are JSON that SQL never looks into: what
-- is searched, sorted or joined is a column. Booleans are 0 and 1.

-- One row for every step the schema has taken.
CREATE TABLE schema_step (
    version    INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at TEXT NOT NULL,
    program    TEXT NOT NULL
) STRICT;

-- What holds for the whole database: home (AGS), demo, directory (SHA-256 of its text) …
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Numbers that people see are drawn here, inside the transaction that uses them.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value > 0)
) STRICT;

-- The directory of offices: the columns of its file, as text, in the file's order. An office that a
-- newer file no longer has stays, because referrals name it; it is then not current.
CREATE TABLE agency (
    id         TEXT PRIMARY KEY,
    sort       INTEGER NOT NULL,
    current    INTEGER NOT NULL DEFAULT 1 CHECK (current IN (0, 1)),
    types      TEXT NOT NULL,
    needs      TEXT NOT NULL,
    place      TEXT NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    address    TEXT NOT NULL,
    phone      TEXT NOT NULL,
    email      TEXT NOT NULL,
    web        TEXT NOT NULL,
    hours      TEXT NOT NULL,
    note       TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to   TEXT NOT NULL,
    source     TEXT NOT NULL,
    confidence TEXT NOT NULL
) STRICT;

-- Who works here. The login is the operating system's; a person may have several roles.
CREATE TABLE staff (
    id     INTEGER PRIMARY KEY,
    login  TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name   TEXT NOT NULL CHECK (name <> ''),
    agency TEXT REFERENCES agency (id),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE staff_role (
    staff INTEGER NOT NULL REFERENCES staff (id),
    role  TEXT NOT NULL,
    PRIMARY KEY (staff, role)
) STRICT;

-- Every text of rules that was ever in force: rows are not changed, they retire. The text that came
-- with the program has origin shipped; what was edited here is never overwritten by a newer one,
-- which is offered beside it instead.
CREATE TABLE rule_text (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (name <> ''),
    sort        INTEGER NOT NULL,
    text        TEXT NOT NULL,
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    origin      TEXT NOT NULL CHECK (origin IN ('shipped', 'edited')),
    state       TEXT NOT NULL CHECK (state IN ('in_force', 'offered', 'retired')),
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX rule_text_in_force ON rule_text (name) WHERE state = 'in_force';

-- Which texts made up a rule set, so that any past decision can be made again.
CREATE TABLE rule_set (
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    rule_text INTEGER NOT NULL REFERENCES rule_text (id),
    PRIMARY KEY (hash, rule_text)
) STRICT;

CREATE TABLE household (
    id         INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL
) STRICT;

-- Names exactly as typed; the search columns hold them folded (lower case, without marks). Kin is
-- kept only where somebody said it: parents as ids between blanks, null where nobody did.
CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    household     INTEGER NOT NULL REFERENCES household (id),
    sort          INTEGER NOT NULL,
    role          TEXT NOT NULL,
    parents       TEXT,
    partner       INTEGER REFERENCES person (id),
    family_name   TEXT NOT NULL DEFAULT '',
    given_name    TEXT NOT NULL DEFAULT '',
    birth_date    TEXT NOT NULL DEFAULT '',
    family_search TEXT NOT NULL DEFAULT '',
    given_search  TEXT NOT NULL DEFAULT '',
    UNIQUE (household, sort)
) STRICT;
CREATE INDEX person_by_name ON person (family_search, given_search, id);
CREATE INDEX person_by_birth ON person (birth_date, id) WHERE birth_date <> '';

-- One conversation with a household. On whose desk it lies, and where the clerk was in it. The
-- document holds the facts of the household as a whole; name and persons are kept for lists.
CREATE TABLE intake (
    id            INTEGER PRIMARY KEY,
    household     INTEGER NOT NULL REFERENCES household (id),
    version       INTEGER NOT NULL DEFAULT 1,
    state         TEXT NOT NULL CHECK (state IN ('open', 'parked', 'closed')),
    agency        TEXT NOT NULL REFERENCES agency (id),
    started_at    TEXT NOT NULL,
    started_by    INTEGER NOT NULL REFERENCES staff (id),
    touched_at    TEXT NOT NULL,
    desk          INTEGER NOT NULL REFERENCES staff (id),
    cursor_person INTEGER NOT NULL DEFAULT 0,
    cursor_field  TEXT NOT NULL DEFAULT '',
    name          TEXT NOT NULL DEFAULT '',
    persons       INTEGER NOT NULL DEFAULT 1,
    note          TEXT NOT NULL DEFAULT '',
    document      TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX intake_by_agency ON intake (agency, state, touched_at, id);
CREATE INDEX intake_by_desk ON intake (desk, state, touched_at, id);
CREATE INDEX intake_by_household ON intake (household, id);

-- What one person said in one conversation.
CREATE TABLE facts (
    intake   INTEGER NOT NULL REFERENCES intake (id),
    person   INTEGER NOT NULL REFERENCES person (id),
    document TEXT NOT NULL,
    PRIMARY KEY (intake, person)
) STRICT;
CREATE INDEX facts_by_person ON facts (person, intake);

-- One need of one person (of the household, where person is null), open until it is settled,
-- whatever happens to its referrals: open is in the queue of its agency, referred is in the queue
-- its referral stands in, settled is in none. settled_by says why it may, or may not, open again.
CREATE TABLE need (
    id         INTEGER PRIMARY KEY,
    household  INTEGER NOT NULL REFERENCES household (id),
    intake     INTEGER NOT NULL REFERENCES intake (id),
    person     INTEGER REFERENCES person (id),
    about      INTEGER NOT NULL DEFAULT -1,
    need       TEXT NOT NULL CHECK (need <> ''),
    state      TEXT NOT NULL CHECK (state IN ('open', 'referred', 'settled')),
    settled_by TEXT CHECK (settled_by IN ('facts', 'referral')),
    agency     TEXT NOT NULL REFERENCES agency (id),
    staff      INTEGER REFERENCES staff (id),
    next_date  TEXT NOT NULL CHECK (length(next_date) = 10),
    opened_at  TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ((state = 'settled') = (settled_by IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX need_once ON need (household, COALESCE(person, 0), need, about);
CREATE INDEX need_waiting ON need (agency, next_date, id) WHERE state = 'open';
CREATE INDEX need_by_person ON need (person) WHERE person IS NOT NULL;
CREATE INDEX need_by_intake ON need (intake);

-- The receipt of a decision: with the texts of its rule set it can be made again.
CREATE TABLE decision (
    id         INTEGER PRIMARY KEY,
    intake     INTEGER NOT NULL REFERENCES intake (id),
    made_at    TEXT NOT NULL,
    made_by    INTEGER NOT NULL REFERENCES staff (id),
    as_of      TEXT NOT NULL CHECK (length(as_of) = 10),
    engine     TEXT NOT NULL,
    rules      TEXT NOT NULL,
    rules_hash TEXT NOT NULL CHECK (length(rules_hash) = 64),
    catalogue  TEXT NOT NULL CHECK (length(catalogue) = 64),
    directory  TEXT NOT NULL CHECK (length(directory) = 64),
    facts      TEXT NOT NULL,
    results    TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_intake ON decision (intake, id);

-- One need sent to one office. Rule, law and facts are frozen as they were sent. queue is the
-- office that has to act; it is null exactly where open is 0. resume is the state a question was
-- asked in. due is when somebody has to have acted, never later than the legal deadline.
CREATE TABLE referral (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    version       INTEGER NOT NULL DEFAULT 1,
    need_row      INTEGER NOT NULL REFERENCES need (id),
    intake        INTEGER NOT NULL REFERENCES intake (id),
    decision      INTEGER REFERENCES decision (id),
    parent        INTEGER REFERENCES referral (id),
    state         TEXT NOT NULL,
    resume        TEXT,
    open          INTEGER NOT NULL CHECK (open IN (0, 1)),
    queue         TEXT REFERENCES agency (id),
    owner         INTEGER REFERENCES staff (id),
    from_agency   TEXT NOT NULL REFERENCES agency (id),
    to_agency     TEXT NOT NULL REFERENCES agency (id),
    sent_by       INTEGER NOT NULL REFERENCES staff (id),
    sent_at       TEXT NOT NULL,
    first_receipt TEXT NOT NULL,
    touched_at    TEXT NOT NULL,
    deadline      TEXT,
    due           TEXT NOT NULL CHECK (length(due) = 10),
    next_date     TEXT NOT NULL CHECK (length(next_date) = 10),
    hop           INTEGER NOT NULL DEFAULT 0,
    conflict      INTEGER NOT NULL DEFAULT 0 CHECK (conflict IN (0, 1)),
    person        TEXT NOT NULL,
    nationality   TEXT NOT NULL,
    need          TEXT NOT NULL,
    rule          TEXT NOT NULL CHECK (rule <> ''),
    rules_hash    TEXT NOT NULL CHECK (length(rules_hash) = 64),
    product       TEXT NOT NULL,
    basis         TEXT NOT NULL,
    confidence    TEXT NOT NULL,
    priority      INTEGER NOT NULL,
    ground        TEXT NOT NULL CHECK (ground IN ('law', 'consent')),
    text          TEXT NOT NULL,
    facts         TEXT NOT NULL,
    reason        TEXT NOT NULL DEFAULT '',
    outcome       TEXT NOT NULL DEFAULT '',
    CHECK ((open = 1) = (queue IS NOT NULL))
) STRICT;
-- The order of every list is due, id; the other columns save the look into the table.
CREATE UNIQUE INDEX referral_once ON referral (need_row, to_agency) WHERE open = 1;
CREATE INDEX referral_queue ON referral (queue, due, id, need, state, conflict, sent_at, open)
    WHERE open = 1;
CREATE INDEX referral_sent ON referral (from_agency, due, id, need) WHERE open = 1;
CREATE INDEX referral_due ON referral (due, id, need) WHERE open = 1;
CREATE INDEX referral_owner ON referral (owner, open, due, id, need) WHERE owner IS NOT NULL;
CREATE INDEX referral_closed_to ON referral (to_agency, due, id, need) WHERE open = 0;
CREATE INDEX referral_closed_from ON referral (from_agency, due, id, need) WHERE open = 0;
CREATE INDEX referral_closed ON referral (due, id, need) WHERE open = 0;
CREATE INDEX referral_refused ON referral (to_agency, touched_at) WHERE state = 'not_competent';
CREATE INDEX referral_by_need ON referral (need_row);
CREATE INDEX referral_by_intake ON referral (intake);
CREATE INDEX referral_by_parent ON referral (parent) WHERE parent IS NOT NULL;

-- What happened to a referral, in order; append-only.
CREATE TABLE referral_event (
    id         INTEGER PRIMARY KEY,
    referral   INTEGER NOT NULL REFERENCES referral (id),
    at         TEXT NOT NULL,
    actor      TEXT NOT NULL,
    agency     TEXT NOT NULL,
    event      TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    reason     TEXT NOT NULL DEFAULT '',
    outcome    TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX referral_event_of ON referral_event (referral, id);

-- Every deed and every look at a person. hash is the SHA-256 of the row and of the hash before it,
-- so that no row can be changed, left out or put in without breaking the chain.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    agency    TEXT NOT NULL,
    deed      TEXT NOT NULL,
    object    TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    detail    TEXT NOT NULL,
    hash      TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER referral_event_no_update BEFORE UPDATE ON referral_event
BEGIN SELECT RAISE(ABORT, 'the history of a referral is append-only'); END;
CREATE TRIGGER referral_event_no_delete BEFORE DELETE ON referral_event
BEGIN SELECT RAISE(ABORT, 'the history of a referral is append-only'); END;
