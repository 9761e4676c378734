-- adds the co-porteurs of the fiches of a contract, or overwrites what has the same key
insert into co_porteur (contract_id, fiche_code, position, name)
values (:contract, :owner, :position, :value)
on conflict (contract_id, fiche_code, name) do update set
    position = excluded.position
