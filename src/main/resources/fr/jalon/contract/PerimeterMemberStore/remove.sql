-- removes what the perimeters of a contract are made of
delete from perimeter_member
where contract_id = :contract and perimeter_from = :owner and kind = :value.kind and code = :value.code
