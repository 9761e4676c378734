-- the attempts at a slot
select slot_id as slot, number, started_at, held_until, ended_at, stage, failure
from attempt
where slot_id = :slot
order by number
