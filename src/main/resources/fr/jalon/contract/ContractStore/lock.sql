-- changes nothing, and makes whoever else would write to the contract wait for the end of the transaction
update contract
set rank = rank
where id = :id
