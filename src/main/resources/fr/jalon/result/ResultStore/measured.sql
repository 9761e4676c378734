-- the indicators of a contract that have a result
select distinct indicator_code
from result
where contract_id = :contract
