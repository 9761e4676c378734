-- removes the co-porteurs of the fiches of a contract
delete from co_porteur
where contract_id = :contract and fiche_code = :owner and name = :value
