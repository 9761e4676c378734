-- the status changes of the fiches of a contract, in order
select contract_id as contract, fiche_code as owner, position, since, status, author, reason, postponed_to
from status_change
where contract_id = :contract
order by position
