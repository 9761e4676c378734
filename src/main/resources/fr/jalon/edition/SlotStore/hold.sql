-- a running attempt keeps its slot for longer
update attempt
set held_until = :heldUntil
where slot_id = :slot and number = :number and ended_at is null
