-- what is told of the fiches of a contract, in order
select contract_id as contract, fiche_code as owner, position, year, done, obstacles, enablers, outlook
from narrative
where contract_id = :contract
order by position
