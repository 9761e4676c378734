-- the last stage that ended in a running attempt
update attempt
set stage = :stage
where slot_id = :slot and number = :number and ended_at is null
