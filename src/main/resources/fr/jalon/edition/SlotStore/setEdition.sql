-- the edition that a slot made, once
update slot
set edition_id = :edition
where id = :slot and edition_id is null
