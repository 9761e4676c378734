-- the files of one edition
insert into edition_file (edition_id, name, position, size, sha256)
values (:owner, :value.name, :position, :value.size, :value.sha256)
