-- adds the budget lines of the fiches of a contract, or overwrites what has the same key
insert into budget_line (contract_id, fiche_code, position, year, funder_code, planned, actual)
values (:contract, :owner, :position, :value.year, :value.funder, :value.planned, :value.actual)
on conflict (contract_id, fiche_code, year, funder_code) do update set
    position = excluded.position, planned = excluded.planned, actual = excluded.actual
