-- the editions of a contract, first sealed first
select id, contract_id as contract, kind, year, edition, revision, snapshot_sha256 as snapshot, frozen_at, templates, program,
       author, sealed_at, previous, chain
from edition
where contract_id = :contract
order by id
