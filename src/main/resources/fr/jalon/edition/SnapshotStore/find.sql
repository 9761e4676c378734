-- frozen data by its hash
select sha256, contract_id as contract, kind, year, as_of, frozen_at, json
from snapshot
where sha256 = :sha256
