-- the definitions of the indicators of a contract, in order
select contract_id as contract, indicator_code as owner, position, version, valid_from as "from", text,
       baseline, baseline_on
from definition
where contract_id = :contract
order by position
