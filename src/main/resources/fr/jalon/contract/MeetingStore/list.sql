-- the meetings of a contract, in order
select contract_id as contract, contract_id as owner, position, met_on as "date", kind, subject, place,
       invited, present, minutes
from meeting
where contract_id = :contract
order by position
