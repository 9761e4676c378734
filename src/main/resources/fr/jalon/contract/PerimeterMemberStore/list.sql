-- what the perimeters of a contract are made of, in order
select contract_id as contract, perimeter_from as owner, position, kind, code, name, vintage
from perimeter_member
where contract_id = :contract
order by position
