-- adds what the perimeters of a contract are made of, or overwrites what has the same key
insert into perimeter_member (contract_id, perimeter_from, position, kind, code, name, vintage)
values (:contract, :owner, :position, :value.kind, :value.code, :value.name, :value.vintage)
on conflict (contract_id, perimeter_from, kind, code) do update set
    position = excluded.position, name = excluded.name, vintage = excluded.vintage
