-- removes the outlooks of a contract
delete from outlook
where contract_id = :contract and year = :value.year
