-- removes the milestones of the fiches of a contract
delete from milestone
where contract_id = :contract and fiche_code = :owner and code = :value.code
