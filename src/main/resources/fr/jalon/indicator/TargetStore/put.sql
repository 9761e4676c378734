-- adds the targets of the indicators of a contract, or overwrites what has the same key
insert into target (contract_id, indicator_code, position, aimed_on, value, min, max, decided_on)
values (:contract, :owner, :position, :value.on, :value.value, :value.min, :value.max, :value.decidedOn)
on conflict (contract_id, indicator_code, aimed_on, decided_on) do update set
    position = excluded.position, value = excluded.value, min = excluded.min, max = excluded.max
