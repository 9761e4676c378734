-- the outlooks of a contract, in order
select contract_id as contract, contract_id as owner, position, year, text
from outlook
where contract_id = :contract
order by position
