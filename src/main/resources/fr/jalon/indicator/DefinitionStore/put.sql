-- adds the definitions of the indicators of a contract, or overwrites what has the same key
insert into definition (contract_id, indicator_code, position, version, valid_from, text, baseline,
    baseline_on)
values (:contract, :owner, :position, :value.version, :value.from, :value.text, :value.baseline,
    :value.baselineOn)
on conflict (contract_id, indicator_code, version) do update set
    position = excluded.position, valid_from = excluded.valid_from, text = excluded.text,
    baseline = excluded.baseline, baseline_on = excluded.baseline_on
