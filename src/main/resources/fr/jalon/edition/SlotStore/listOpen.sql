-- the slots of schedules that have no edition yet, first due first
select id, contract_id as contract, schedule, due_at, kind, year, edition_id as edition
from slot
where edition_id is null and schedule <> 'on-request'
order by due_at, id
