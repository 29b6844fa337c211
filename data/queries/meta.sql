-- name: meta_get
SELECT value FROM meta WHERE key = :key
