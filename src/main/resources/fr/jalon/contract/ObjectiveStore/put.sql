-- adds the objectives of a contract, or overwrites what has the same key
insert into objective (contract_id, position, code, axis_code, level, parent_code, title)
values (:contract, :position, :value.code, :value.axis, :value.level, :value.parent, :value.title)
on conflict (contract_id, code) do update set
    position = excluded.position, axis_code = excluded.axis_code, level = excluded.level,
    parent_code = excluded.parent_code, title = excluded.title
