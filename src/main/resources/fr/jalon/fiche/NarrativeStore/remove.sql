-- removes what is told of the fiches of a contract
delete from narrative
where contract_id = :contract and fiche_code = :owner and year = :value.year
