-- the objectives that the fiches of a contract serve, in order
select contract_id as contract, fiche_code as owner, position, objective_code as value
from fiche_objective
where contract_id = :contract
order by position
