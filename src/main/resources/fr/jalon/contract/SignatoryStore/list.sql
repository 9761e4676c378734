-- the signatories of a contract, in order
select contract_id as contract, contract_id as owner, position, name, kind, role
from signatory
where contract_id = :contract
order by position
