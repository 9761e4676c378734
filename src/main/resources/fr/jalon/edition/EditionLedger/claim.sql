-- changes nothing, and keeps every other edition of the contract out until the transaction ends
update contract
set id = id
where id = :contract
