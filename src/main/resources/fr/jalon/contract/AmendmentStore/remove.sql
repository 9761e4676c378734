-- removes the amendments of a contract
delete from amendment
where contract_id = :contract and number = :value.number
