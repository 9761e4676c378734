-- adds the outlooks of a contract, or overwrites what has the same key
insert into outlook (contract_id, position, year, text)
values (:contract, :position, :value.year, :value.text)
on conflict (contract_id, year) do update set
    position = excluded.position, text = excluded.text
