-- says: Parties dont la somme dépasse l'ensemble
-- severity: error
-- finding: les parties {dimension} font {parts number}, l'ensemble {whole number}
-- advice: corriger les parties ou l'ensemble
with cell as (
    select i.position, i.fiche_code, i.code, r.period,
           case when r.detail like 'SEX=%' then 'SEX' when r.detail like 'AGE=%' then 'AGE'
                when r.detail like 'EPCI=%' then 'EPCI' when r.detail like 'QPV=%' then 'QPV' else '' end as dimension,
           cast(r.value as double precision) as figure,
           max(case when r.detail = '' then cast(r.value as double precision) end)
               over (partition by i.code, r.period) as whole
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract
       -- what adds up: not a mean, not a rate
       and (i.shape in ('COUNT', 'AMOUNT') or (i.shape = 'NUMBER' and i.accumulation = 'SUM'))
       and not exists (select 1 from result later where later.replaces = r.id)
)
select fiche_code as fiche, code as indicator, period, dimension, sum(figure) as parts, max(whole) as whole
  from cell
 where dimension <> ''
 group by position, fiche_code, code, period, dimension
-- values have six decimals at most, and a sum of doubles strays by less than a billionth
having sum(figure) > max(whole) + 0.0000005 + abs(max(whole)) * 0.000000001
 order by position, period, dimension
