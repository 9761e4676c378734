-- frozen data as they stand, columns as texts
select sha256, contract_id as contract, kind, cast(year as text) as year, cast(as_of as text) as as_of,
       cast(frozen_at as text) as frozen_at, json
from snapshot
where sha256 = :sha256
