-- removes the meetings of a contract
delete from meeting
where contract_id = :contract and met_on = :value.date and kind = :value.kind and subject = :value.subject
