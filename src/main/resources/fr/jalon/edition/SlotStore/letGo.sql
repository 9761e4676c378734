-- the scheduled slots that attempts of a process that is gone still hold
update attempt
set held_until = :now
where ended_at is null and held_until > :now
  and slot_id in (select id from slot where schedule <> 'on-request')
