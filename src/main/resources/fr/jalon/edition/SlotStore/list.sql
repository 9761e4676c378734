-- the due dates of a contract
select id, contract_id as contract, schedule, due_at, kind, year, edition_id as edition
from slot
where contract_id = :contract
order by due_at, id
