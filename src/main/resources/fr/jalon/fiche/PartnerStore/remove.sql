-- removes the partners of the fiches of a contract
delete from partner
where contract_id = :contract and fiche_code = :owner and name = :value
