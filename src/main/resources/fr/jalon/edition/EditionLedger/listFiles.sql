-- the files of the editions of a contract, in order
select contract_id as contract, edition_id as owner, position, name, size, sha256
from edition_file join edition on edition.id = edition_id
where contract_id = :contract
order by position
