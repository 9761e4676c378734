-- how many rows a contract has, corrected ones included
select count(*)
from result
where contract_id = :contract
