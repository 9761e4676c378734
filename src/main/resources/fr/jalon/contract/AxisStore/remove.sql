-- removes the axes of a contract
delete from axis
where contract_id = :contract and code = :value.code
