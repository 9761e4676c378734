-- removes the indicators of a contract
delete from indicator
where contract_id = :contract and code = :value.code
