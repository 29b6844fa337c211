-- SPDX-License-Identifier: EUPL-1.2
-- name: audit_last
SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1

-- name: audit_add
INSERT INTO audit (id, at, actor, agency, deed, object, object_id, detail, hash)
VALUES (:id, :at, :actor, :agency, :deed, :object, :object_id, :detail, :hash)

-- name: audit_all
SELECT id, at, actor, agency, deed, object, object_id, detail, hash FROM audit ORDER BY id
