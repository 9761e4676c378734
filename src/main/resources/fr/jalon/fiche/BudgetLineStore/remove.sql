-- removes the budget lines of the fiches of a contract
delete from budget_line
where contract_id = :contract and fiche_code = :owner and year = :value.year and funder_code = :value.funder
