-- the budget lines of the fiches of a contract, in order
select contract_id as contract, fiche_code as owner, position, year, funder_code as funder, planned, actual
from budget_line
where contract_id = :contract
order by position
