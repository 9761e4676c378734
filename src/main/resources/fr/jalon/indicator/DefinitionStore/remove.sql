-- removes the definitions of the indicators of a contract
delete from definition
where contract_id = :contract and indicator_code = :owner and version = :value.version
