-- adds the partners of the fiches of a contract, or overwrites what has the same key
insert into partner (contract_id, fiche_code, position, name)
values (:contract, :owner, :position, :value)
on conflict (contract_id, fiche_code, name) do update set
    position = excluded.position
