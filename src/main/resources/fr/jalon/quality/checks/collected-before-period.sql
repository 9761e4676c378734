-- says: Valeurs recueillies avant le début de leur période
-- severity: error
-- finding: recueillie le {collected_on date}
-- advice: corriger la date de recueil ou la période
select i.fiche_code as fiche, i.code as indicator, r.period, r.detail as part, r.collected_on
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
       join contract c on c.id = r.contract_id
 where r.contract_id = :contract
   and substr(cast(r.collected_on as text), 1, 7) < case r.period
           when 'ONCE' then substr(cast(c.starts_on as text), 1, 7)
           else substr(r.period, 1, 4) || '-' || case substr(r.period, 6, 2)
               when '' then '01' when 'H1' then '01' when 'H2' then '07'
               when 'Q1' then '01' when 'Q2' then '04' when 'Q3' then '07' when 'Q4' then '10'
               else substr(r.period, 6, 2) end end
   and not exists (select 1 from result later where later.replaces = r.id)
 order by i.position, r.period, r.detail
