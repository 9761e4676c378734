-- adds the objectives that the fiches of a contract serve, or overwrites what has the same key
insert into fiche_objective (contract_id, fiche_code, position, objective_code)
values (:contract, :owner, :position, :value)
on conflict (contract_id, fiche_code, objective_code) do update set
    position = excluded.position
