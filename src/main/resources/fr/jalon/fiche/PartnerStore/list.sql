-- the partners of the fiches of a contract, in order
select contract_id as contract, fiche_code as owner, position, name as value
from partner
where contract_id = :contract
order by position
