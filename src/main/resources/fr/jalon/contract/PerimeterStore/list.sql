-- the perimeters of a contract, in order
select contract_id as contract, contract_id as owner, position, valid_from as "from",
       amendment_number as amendment, population, population_year
from perimeter
where contract_id = :contract
order by position
