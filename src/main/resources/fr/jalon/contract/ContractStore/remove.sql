-- removes a contract
delete from contract
where id = :value.id
