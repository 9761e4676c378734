-- adds what is told of the fiches of a contract, or overwrites what has the same key
insert into narrative (contract_id, fiche_code, position, year, done, obstacles, enablers, outlook)
values (:contract, :owner, :position, :value.year, :value.done, :value.obstacles, :value.enablers,
    :value.outlook)
on conflict (contract_id, fiche_code, year) do update set
    position = excluded.position, done = excluded.done, obstacles = excluded.obstacles,
    enablers = excluded.enablers, outlook = excluded.outlook
