-- removes the objectives of a contract
delete from objective
where contract_id = :contract and code = :value.code
