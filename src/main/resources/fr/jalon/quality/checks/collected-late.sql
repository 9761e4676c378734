-- says: Valeurs recueillies plus de 18 mois après leur période
-- severity: warning
-- finding: recueillie le {collected_on date}
-- advice: vérifier la date de recueil et la période ; une valeur aussi tardive se dit dans « comment »
with cell as (
    select i.position, i.fiche_code, i.code, r.period, r.detail, r.collected_on,
           cast(substr(cast(r.collected_on as text), 1, 4) as integer) * 12
               + cast(substr(cast(r.collected_on as text), 6, 2) as integer) as collected_in,
           case r.period
               when 'ONCE' then cast(substr(cast(c.ends_on as text), 1, 4) as integer) * 12
                   + cast(substr(cast(c.ends_on as text), 6, 2) as integer)
               else cast(substr(r.period, 1, 4) as integer) * 12 + cast(case substr(r.period, 6, 2)
                   when '' then '12' when 'H1' then '06' when 'H2' then '12'
                   when 'Q1' then '03' when 'Q2' then '06' when 'Q3' then '09' when 'Q4' then '12'
                   else substr(r.period, 6, 2) end as integer) end as ends_in
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
           join contract c on c.id = r.contract_id
     where r.contract_id = :contract and r.missing is null
       and not exists (select 1 from result later where later.replaces = r.id)
)
select fiche_code as fiche, code as indicator, period, detail as part, collected_on
  from cell
 where collected_in - ends_in > 18
 order by position, period, detail
