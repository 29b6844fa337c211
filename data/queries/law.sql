-- SPDX-License-Identifier: EUPL-1.2
-- name: agency_list
SELECT id, types, needs, place, name, address, phone, email, web, hours, note, valid_from, valid_to,
    source, confidence
FROM agency WHERE current = 1 ORDER BY sort

-- name: agency_known
SELECT name FROM agency WHERE id = :id

-- name: agency_retire_all
UPDATE agency SET current = 0

-- name: agency_put
INSERT INTO agency (id, sort, current, types, needs, place, name, address, phone, email, web, hours,
    note, valid_from, valid_to, source, confidence)
VALUES (:id, :sort, 1, :types, :needs, :place, :name, :address, :phone, :email, :web, :hours,
    :note, :valid_from, :valid_to, :source, :confidence)
ON CONFLICT (id) DO UPDATE SET sort = excluded.sort, current = 1, types = excluded.types,
    needs = excluded.needs, place = excluded.place, name = excluded.name,
    address = excluded.address, phone = excluded.phone, email = excluded.email,
    web = excluded.web, hours = excluded.hours, note = excluded.note,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to,
    source = excluded.source, confidence = excluded.confidence

-- name: rule_texts
SELECT id, name, text, sha256, origin, imported_at, imported_by FROM rule_text
WHERE state = 'in_force' ORDER BY sort, id

-- name: rule_text_in_force
SELECT id, sort, sha256, origin FROM rule_text WHERE state = 'in_force' AND name = :name

-- name: rule_text_known
SELECT id FROM rule_text WHERE name = :name AND sha256 = :sha256 AND origin = :origin
ORDER BY id DESC LIMIT 1

-- name: rule_text_sort
SELECT COALESCE(max(sort), 0) + 1 AS sort FROM rule_text

-- What waits is kept once for each origin: a proposal made here does not hide a newer text that
-- came with the program.
-- name: rule_text_retire
UPDATE rule_text SET state = 'retired'
WHERE name = :name AND state = :state AND (state = 'in_force' OR origin = :origin)

-- What waited is in force now.
-- name: rule_text_arrived
UPDATE rule_text SET state = 'retired' WHERE name = :name AND state = 'offered' AND sha256 = :sha256

-- name: rule_text_waits
SELECT id FROM rule_text
WHERE name = :name AND state = 'offered' AND origin = :origin AND sha256 = :sha256

-- name: rule_text_add
INSERT INTO rule_text (name, sort, text, sha256, origin, state, imported_at, imported_by)
VALUES (:name, :sort, :text, :sha256, :origin, :state, :at, :by)
RETURNING id

-- name: rule_set_known
SELECT hash FROM rule_set WHERE hash = :hash LIMIT 1

-- name: rule_set_freeze
INSERT INTO rule_set (hash, rule_text) SELECT :hash, id FROM rule_text WHERE state = 'in_force'

-- name: directory_text_known
SELECT hash FROM directory_text WHERE hash = :hash

-- name: directory_text_keep
INSERT INTO directory_text (hash, text, kept_at) VALUES (:hash, :text, :at)

-- name: directory_text_get
SELECT text FROM directory_text WHERE hash = :hash

-- The texts of a rule set that is on record, in the order they were compiled in.
-- name: rule_set_texts
SELECT t.name, t.text FROM rule_set s JOIN rule_text t ON t.id = s.rule_text
WHERE s.hash = :hash ORDER BY t.sort, t.id
