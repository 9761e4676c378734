-- adds the axes of a contract, or overwrites what has the same key
insert into axis (contract_id, position, code, title, short_title)
values (:contract, :position, :value.code, :value.title, :value.shortTitle)
on conflict (contract_id, code) do update set
    position = excluded.position, title = excluded.title, short_title = excluded.short_title
