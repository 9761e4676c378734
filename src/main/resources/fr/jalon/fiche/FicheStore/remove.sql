-- removes the fiches of a contract
delete from fiche_action
where contract_id = :contract and code = :value.code
