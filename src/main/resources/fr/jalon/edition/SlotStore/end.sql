-- the end of an attempt, with what stopped it; none when it was ended by another
update attempt
set ended_at = :endedAt, failure = :failure
where slot_id = :slot and number = :number and ended_at is null
