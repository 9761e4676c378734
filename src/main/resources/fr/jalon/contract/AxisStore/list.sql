-- the axes of a contract, in order
select contract_id as contract, contract_id as owner, position, code, title, short_title
from axis
where contract_id = :contract
order by position
