-- says: Fiches sans budget
-- severity: info
-- finding: « {title} »
-- advice: écrire les montants par année et par financeur, 0 si la fiche ne coûte rien
select f.code as fiche, f.short_title as title
  from fiche_action f
 where f.contract_id = :contract and not exists (
           select 1 from budget_line b where b.contract_id = f.contract_id and b.fiche_code = f.code)
 order by f.position
