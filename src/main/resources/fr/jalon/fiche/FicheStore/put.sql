-- adds the fiches of a contract, or overwrites what has the same key
insert into fiche_action (contract_id, position, code, axis_code, title, short_title, context, description,
    target_population, territory, porteur, starts_on, ends_on, first_ends_on, resources, participation,
    inequalities)
values (:contract, :position, :value.code, :value.axis, :value.title, :value.shortTitle, :value.context,
    :value.description, :value.targetPopulation, :value.territory, :value.porteur, :value.startsOn,
    :value.endsOn, :value.firstEndsOn, :value.resources, :value.participation, :value.inequalities)
on conflict (contract_id, code) do update set
    position = excluded.position, axis_code = excluded.axis_code, title = excluded.title,
    short_title = excluded.short_title, context = excluded.context, description = excluded.description,
    target_population = excluded.target_population, territory = excluded.territory,
    porteur = excluded.porteur, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
    first_ends_on = excluded.first_ends_on, resources = excluded.resources,
    participation = excluded.participation, inequalities = excluded.inequalities
