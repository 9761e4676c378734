-- the next attempt at a slot, unless another one still holds it
insert into attempt (slot_id, number, started_at, held_until)
select :slot, coalesce(max(number), 0) + 1, :now, :heldUntil
from attempt
where slot_id = :slot
having count(*) filter (where ended_at is null and held_until > :now) = 0
on conflict (slot_id, number) do nothing
returning slot_id as slot, number, started_at, held_until, ended_at, stage, failure
