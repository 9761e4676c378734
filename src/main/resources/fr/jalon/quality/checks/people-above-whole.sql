-- says: Parts de personnes plus grandes que leur ensemble
-- severity: error
-- finding: {numerator number} sur {denominator number}
-- advice: corriger le numérateur ou le dénominateur : une part de personnes ne dépasse pas 100 %
select i.fiche_code as fiche, i.code as indicator, r.period, r.detail as part, r.numerator, r.denominator
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
 where r.contract_id = :contract and r.missing is null and i.shape = 'PERCENT' and i.people = true
   and cast(r.numerator as double precision) > cast(r.denominator as double precision)
   and not exists (select 1 from result later where later.replaces = r.id)
 order by i.position, r.period, r.detail
