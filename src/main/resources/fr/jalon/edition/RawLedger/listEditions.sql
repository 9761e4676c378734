-- every row of the ledger, in the order in which it was written, columns as texts
select cast(id as text) as id, contract_id as contract, kind, cast(year as text) as year, cast(edition as text) as edition,
       cast(revision as text) as revision, snapshot_sha256 as snapshot, cast(frozen_at as text) as frozen_at, templates, program,
       author, cast(sealed_at as text) as sealed_at, previous, chain
from edition
order by edition.id
