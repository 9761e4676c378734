-- every file of the ledger, in order, columns as texts
select cast(edition_id as text) as edition, cast(position as text) as position, name, cast(size as text) as size, sha256
from edition_file
order by edition_file.edition_id, edition_file.position, edition_file.name
