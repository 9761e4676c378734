-- removes the targets of the indicators of a contract
delete from target
where contract_id = :contract and indicator_code = :owner and aimed_on = :value.on and decided_on = :value.decidedOn
