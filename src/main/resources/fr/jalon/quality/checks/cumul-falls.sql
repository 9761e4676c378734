-- says: Cumuls qui baissent
-- severity: error
-- finding: {amount number} pour la période, donc un cumul qui baisse
-- advice: saisir ce que la période a apporté, jamais moins que zéro ; une erreur passée se corrige dans sa période
select i.fiche_code as fiche, i.code as indicator, r.period, r.detail as part, coalesce(r.value, r.numerator) as amount
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
 where r.contract_id = :contract and r.missing is null and i.cumulative = true
   -- a sum that runs on falls exactly where a period is negative
   and cast(coalesce(r.value, r.numerator) as double precision) < 0
   and not exists (select 1 from result later where later.replaces = r.id)
 order by i.position, r.period, r.detail
