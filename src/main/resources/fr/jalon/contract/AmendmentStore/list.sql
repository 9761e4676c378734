-- the amendments of a contract, in order
select contract_id as contract, contract_id as owner, position, number, signed_on, effective_on, title,
       summary
from amendment
where contract_id = :contract
order by position
