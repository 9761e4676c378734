-- adds the indicators of a contract, or overwrites what has the same key
insert into indicator (contract_id, position, code, fiche_code, title, kind, shape, unit, decimals, direction,
    accumulation, cumulative, frequency, people, source, respondent, breakdown, formula, regional_code)
values (:contract, :position, :value.code, :value.fiche, :value.title, :value.kind, :value.shape, :value.unit,
    :value.decimals, :value.direction, :value.accumulation, :value.cumulative, :value.frequency,
    :value.people, :value.source, :value.respondent, :value.breakdown, :value.formula, :value.regionalCode)
on conflict (contract_id, code) do update set
    position = excluded.position, fiche_code = excluded.fiche_code, title = excluded.title,
    kind = excluded.kind, shape = excluded.shape, unit = excluded.unit, decimals = excluded.decimals,
    direction = excluded.direction, accumulation = excluded.accumulation, cumulative = excluded.cumulative,
    frequency = excluded.frequency, people = excluded.people, source = excluded.source,
    respondent = excluded.respondent, breakdown = excluded.breakdown, formula = excluded.formula,
    regional_code = excluded.regional_code
