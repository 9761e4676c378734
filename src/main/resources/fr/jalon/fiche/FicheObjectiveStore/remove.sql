-- removes the objectives that the fiches of a contract serve
delete from fiche_objective
where contract_id = :contract and fiche_code = :owner and objective_code = :value
