-- removes what is asked of the committee of a contract
delete from decision
where contract_id = :contract and code = :value.code
