-- SPDX-License-Identifier: EUPL-1.2
-- name: needs_of
SELECT id, person, about, need, state, settled_by FROM need WHERE household = :household ORDER BY id

-- name: need_find
SELECT id FROM need
WHERE household = :household AND COALESCE(person, 0) = :person AND need = :need AND about = :about

-- name: need_add
INSERT INTO need (household, intake, person, about, need, state, agency, next_date, opened_at,
    changed_at)
VALUES (:household, :intake, :person, :about, :need, 'open', :agency, :next_date, :at, :at)
RETURNING id

-- name: need_open
UPDATE need SET state = 'open', settled_by = NULL, next_date = :next_date, changed_at = :at
WHERE id = :id AND state <> 'open'

-- name: need_refer
UPDATE need SET state = 'referred', settled_by = NULL, changed_at = :at WHERE id = :id

-- name: need_settle
UPDATE need SET state = 'settled', settled_by = :by, changed_at = :at
WHERE id = :id AND state <> 'settled'

-- name: need_referrals
SELECT count(*) AS n FROM referral WHERE need_row = :need_row AND open = 1

-- name: needs_remove
DELETE FROM need WHERE person = :person

-- name: person_referrals
SELECT count(*) AS n FROM referral r JOIN need n ON n.id = r.need_row WHERE n.person = :person

-- name: needs_waiting
SELECT n.id, n.intake, n.need, n.state, n.next_date, p.family_name, p.given_name, i.name
FROM need n JOIN intake i ON i.id = n.intake LEFT JOIN person p ON p.id = n.person
WHERE n.agency = :agency AND n.state = 'open' AND (n.next_date, n.id) > (:next_date, :id)
ORDER BY n.next_date, n.id LIMIT :max
