-- removes the status changes of the fiches of a contract
delete from status_change
where contract_id = :contract and fiche_code = :owner and since = :value.since and status = :value.status
