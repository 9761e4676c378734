-- the objectives of a contract, in order
select contract_id as contract, contract_id as owner, position, code, axis_code as axis, level,
       parent_code as parent, title
from objective
where contract_id = :contract
order by position
