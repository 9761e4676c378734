-- one due date of a schedule
select id, contract_id as contract, schedule, due_at, kind, year, edition_id as edition
from slot
where contract_id = :contract and schedule = :schedule and due_at = :dueAt
