-- removes the signatories of a contract
delete from signatory
where contract_id = :contract and name = :value.name
