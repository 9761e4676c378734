-- adds a contract, or overwrites what has the same key
insert into contract (id, title, short_title, rank, predecessor, status, demonstration, region, departements,
    signed_on, starts_on, ends_on, time_zone, masking_threshold, axis_word, territory_kind, territory_name,
    summary, notice)
values (:value.id, :value.title, :value.shortTitle, :value.rank, :value.predecessor, :value.status,
    :value.demonstration, :value.region, :value.departements, :value.signedOn, :value.startsOn, :value.endsOn,
    :value.timeZone, :value.maskingThreshold, :value.axisWord, :value.territoryKind, :value.territoryName,
    :value.summary, :value.notice)
on conflict (id) do update set
    title = excluded.title, short_title = excluded.short_title, rank = excluded.rank,
    predecessor = excluded.predecessor, status = excluded.status, demonstration = excluded.demonstration,
    region = excluded.region, departements = excluded.departements, signed_on = excluded.signed_on,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, time_zone = excluded.time_zone,
    masking_threshold = excluded.masking_threshold, axis_word = excluded.axis_word,
    territory_kind = excluded.territory_kind, territory_name = excluded.territory_name,
    summary = excluded.summary, notice = excluded.notice
