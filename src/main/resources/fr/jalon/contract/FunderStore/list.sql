-- the funders of a contract, in order
select contract_id as contract, contract_id as owner, position, code, name, kind
from funder
where contract_id = :contract
order by position
