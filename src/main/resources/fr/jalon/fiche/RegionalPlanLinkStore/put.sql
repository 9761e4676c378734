-- adds the links of the fiches of a contract to regional plans, or overwrites what has the same key
insert into regional_plan_link (contract_id, fiche_code, position, plan, reference)
values (:contract, :owner, :position, :value.plan, :value.reference)
on conflict (contract_id, fiche_code, plan, reference) do update set
    position = excluded.position
