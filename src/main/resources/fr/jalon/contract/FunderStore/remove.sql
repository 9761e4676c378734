-- removes the funders of a contract
delete from funder
where contract_id = :contract and code = :value.code
