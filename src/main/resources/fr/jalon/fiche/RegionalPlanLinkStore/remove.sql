-- removes the links of the fiches of a contract to regional plans
delete from regional_plan_link
where contract_id = :contract and fiche_code = :owner and plan = :value.plan and reference = :value.reference
