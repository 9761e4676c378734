-- says: Budgets, récits et perspectives d'années hors du contrat
-- severity: error
-- finding: {what} de {year}
-- advice: corriger l'année, ou les dates du contrat
with dated as (
    select distinct fiche_code as fiche, 'budget' as what, year from budget_line where contract_id = :contract
    union all
    select fiche_code, 'récit', year from narrative where contract_id = :contract
    union all
    select null, 'perspectives', year from outlook where contract_id = :contract
)
select dated.fiche, dated.what, dated.year
  from contract c cross join dated left join fiche_action f on f.contract_id = c.id and f.code = dated.fiche
 where c.id = :contract
   and (dated.year < cast(substr(cast(c.starts_on as text), 1, 4) as integer)
     or dated.year > cast(substr(cast(c.ends_on as text), 1, 4) as integer))
 order by coalesce(f.position, 0), dated.year, dated.what
