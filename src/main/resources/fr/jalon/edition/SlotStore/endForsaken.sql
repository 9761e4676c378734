-- attempts that nobody holds any more: their process is gone
update attempt
set ended_at = :now, failure = :failure
where slot_id = :slot and ended_at is null and held_until <= :now
