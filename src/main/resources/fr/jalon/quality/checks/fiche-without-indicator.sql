-- says: Fiches sans indicateur
-- severity: warning
-- finding: « {title} »
-- advice: choisir avec le porteur ce qui montrera que la fiche avance
select f.code as fiche, f.short_title as title
  from fiche_action f
 where f.contract_id = :contract and not exists (
           select 1 from indicator i where i.contract_id = f.contract_id and i.fiche_code = f.code)
 order by f.position
