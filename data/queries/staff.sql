-- SPDX-License-Identifier: EUPL-1.2
-- One row for every role; nobody has none.
-- name: staff_by_login
SELECT s.id, s.login, s.name, s.agency, s.active, r.role
FROM staff s JOIN staff_role r ON r.staff = s.id
WHERE s.login = :login ORDER BY r.role

-- name: staff_list
SELECT s.id, s.login, s.name, s.agency, s.active, r.role
FROM staff s JOIN staff_role r ON r.staff = s.id
ORDER BY s.login, r.role

-- name: staff_add
INSERT INTO staff (login, name, agency) VALUES (:login, :name, :agency)
ON CONFLICT (login) DO UPDATE SET name = excluded.name, agency = excluded.agency, active = 1
RETURNING id

-- name: staff_roles_clear
DELETE FROM staff_role WHERE staff = :staff

-- name: staff_role_add
INSERT INTO staff_role (staff, role) VALUES (:staff, :role)

-- name: staff_retire
UPDATE staff SET active = 0 WHERE login = :login AND active = 1
