-- adds the signatories of a contract, or overwrites what has the same key
insert into signatory (contract_id, position, name, kind, role)
values (:contract, :position, :value.name, :value.kind, :value.role)
on conflict (contract_id, name) do update set
    position = excluded.position, kind = excluded.kind, role = excluded.role
