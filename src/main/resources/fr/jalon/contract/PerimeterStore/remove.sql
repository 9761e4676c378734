-- removes the perimeters of a contract
delete from perimeter
where contract_id = :contract and valid_from = :value.from
