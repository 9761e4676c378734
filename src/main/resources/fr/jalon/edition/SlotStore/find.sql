-- one slot by its id
select id, contract_id as contract, schedule, due_at, kind, year, edition_id as edition
from slot
where id = :slot
