-- adds the funders of a contract, or overwrites what has the same key
insert into funder (contract_id, position, code, name, kind)
values (:contract, :position, :value.code, :value.name, :value.kind)
on conflict (contract_id, code) do update set
    position = excluded.position, name = excluded.name, kind = excluded.kind
