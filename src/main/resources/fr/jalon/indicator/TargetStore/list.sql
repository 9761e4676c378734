-- the targets of the indicators of a contract, in order
select contract_id as contract, indicator_code as owner, position, aimed_on as "on", value, min, max,
       decided_on
from target
where contract_id = :contract
order by position
