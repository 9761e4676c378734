-- the milestones of the fiches of a contract, in order
select contract_id as contract, fiche_code as owner, position, code, title, due_on, done_on
from milestone
where contract_id = :contract
order by position
