-- the next attempt at a slot
insert into attempt (slot_id, number, started_at)
select :slot, coalesce(max(number), 0) + 1, :startedAt
from attempt
where slot_id = :slot
returning slot_id as slot, number, started_at, ended_at, stage, failure
