-- a slot that nobody tried yet, and that is no longer due
delete from slot
where id = :slot and edition_id is null
  and not exists (select 1 from attempt where attempt.slot_id = slot.id)
