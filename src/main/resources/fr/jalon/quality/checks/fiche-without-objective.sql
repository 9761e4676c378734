-- says: Fiches sans objectif
-- severity: warning
-- finding: « {title} »
-- advice: rattacher la fiche à un objectif du contrat (« objectives »)
select f.code as fiche, f.short_title as title
  from fiche_action f
 where f.contract_id = :contract and not exists (
           select 1 from fiche_objective o where o.contract_id = f.contract_id and o.fiche_code = f.code)
 order by f.position
