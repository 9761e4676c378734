-- says: Ventilations qui n'atteignent pas l'ensemble
-- severity: info
-- finding: les parties {dimension} font {parts number}, l'ensemble {whole number}
-- advice: ajouter la partie qui manque, ou dire dans « comment » qui n'est pas réparti
with cell as (
    select i.position, i.fiche_code, i.code, r.period,
           case when r.detail like 'SEX=%' then 'SEX' when r.detail like 'AGE=%' then 'AGE'
                when r.detail like 'EPCI=%' then 'EPCI' when r.detail like 'QPV=%' then 'QPV' else '' end as dimension,
           cast(r.value as double precision) as figure,
           max(case when r.detail = '' then cast(r.value as double precision) end)
               over (partition by i.code, r.period) as whole
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract
       and (i.shape in ('COUNT', 'AMOUNT') or (i.shape = 'NUMBER' and i.accumulation = 'SUM'))
       and not exists (select 1 from result later where later.replaces = r.id)
)
select fiche_code as fiche, code as indicator, period, dimension, sum(figure) as parts, max(whole) as whole
  from cell
 -- quarters (QPV) are but a part of a territory
 where dimension in ('SEX', 'AGE', 'EPCI')
 group by position, fiche_code, code, period, dimension
-- a part that is missing explains the gap by itself
having count(*) >= 2 and count(*) = count(figure)
   and sum(figure) < max(whole) - 0.0000005 - abs(max(whole)) * 0.000000001
 order by position, period, dimension
