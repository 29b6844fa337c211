-- SPDX-License-Identifier: EUPL-1.2
-- name: household_add
INSERT INTO household (created_at) VALUES (:at) RETURNING id

-- name: household_last
SELECT COALESCE(max(id), 0) AS n FROM household

-- name: intake_add
INSERT INTO intake (household, state, agency, started_at, started_by, touched_at, desk)
VALUES (:household, 'open', :agency, :at, :staff, :at, :staff)
RETURNING id

-- name: intake_get
SELECT i.id, i.household, i.version, i.state, i.agency, i.started_at, i.touched_at, i.cursor_person,
    i.cursor_field, i.note, i.document, s.login AS started_by, d.login AS desk_login, i.desk
FROM intake i JOIN staff s ON s.id = i.started_by JOIN staff d ON d.id = i.desk
WHERE i.id = :id

-- The version guards every change: nobody writes over what they have not seen.
-- name: intake_touch
UPDATE intake SET version = version + 1, touched_at = :at, cursor_person = :cursor_person,
    cursor_field = :cursor_field, name = :name, persons = :persons, note = :note
WHERE id = :id AND version = :version AND state = 'open' AND desk = :staff

-- name: intake_document
UPDATE intake SET document = :document WHERE id = :id

-- name: intake_move
UPDATE intake SET version = version + 1, state = :state, desk = :staff, touched_at = :at
WHERE id = :id AND version = :version

-- name: persons_of
SELECT p.id, p.role, p.parents, p.partner, f.document
FROM person p LEFT JOIN facts f ON f.person = p.id AND f.intake = :intake
WHERE p.household = :household ORDER BY p.sort

-- name: person_sort
SELECT COALESCE(max(sort), 0) + 1 AS sort FROM person WHERE household = :household

-- name: person_add
INSERT INTO person (household, sort, role) VALUES (:household, :sort, :role) RETURNING id

-- name: person_kin
UPDATE person SET role = :role, parents = :parents, partner = :partner WHERE id = :id

-- name: person_names
UPDATE person SET family_name = :family_name, given_name = :given_name,
    birth_date = :birth_date, family_search = :family_search, given_search = :given_search
WHERE id = :id

-- name: person_unpartner
UPDATE person SET partner = NULL WHERE partner = :person

-- name: person_remove
DELETE FROM person WHERE id = :person

-- name: person_intakes
SELECT count(DISTINCT intake) AS n FROM facts WHERE person = :person

-- name: facts_put
INSERT INTO facts (intake, person, document) VALUES (:intake, :person, :document)
ON CONFLICT (intake, person) DO UPDATE SET document = excluded.document

-- A later conversation begins with what the earlier one ended with.
-- name: facts_copy
INSERT INTO facts (intake, person, document)
SELECT :intake, person, document FROM facts WHERE intake = :earlier

-- name: intake_copy
UPDATE intake SET document = (SELECT e.document FROM intake e WHERE e.id = :earlier),
    name = (SELECT e.name FROM intake e WHERE e.id = :earlier),
    persons = (SELECT e.persons FROM intake e WHERE e.id = :earlier)
WHERE id = :intake

-- name: facts_remove
DELETE FROM facts WHERE person = :person

-- Newest first. The row after which to go on: (touched, id); the largest of both for the top.
-- name: intakes
SELECT i.id, i.touched_at, i.name, i.persons, i.state, d.login AS desk_login
FROM intake i JOIN staff d ON d.id = i.desk
WHERE i.agency = :agency AND i.state = :state AND (i.touched_at, i.id) < (:touched_at, :id)
ORDER BY i.touched_at DESC, i.id DESC LIMIT :max

-- name: intakes_mine
SELECT i.id, i.touched_at, i.name, i.persons, i.state, d.login AS desk_login
FROM intake i JOIN staff d ON d.id = i.desk
WHERE i.desk = :staff AND i.state = :state AND (i.touched_at, i.id) < (:touched_at, :id)
ORDER BY i.touched_at DESC, i.id DESC LIMIT :max

-- name: decision_add
INSERT INTO decision (intake, made_at, made_by, as_of, engine, rules, rules_hash, catalogue,
    directory, facts, results, rulings)
VALUES (:intake, :at, :staff, :as_of, :engine, :rules, :rules_hash, :catalogue, :directory,
    :facts, :results, :rulings)
RETURNING id
