-- says: Valeurs de périodes qui suivent l'abandon de la fiche
-- severity: warning
-- finding: fiche abandonnée le {since date}
-- advice: dire que la fiche a repris (« statuses »), ou remplacer la valeur par « sans objet » avec sa raison
select i.fiche_code as fiche, i.code as indicator, r.period, r.detail as part, s.since
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
       join status_change s on s.contract_id = i.contract_id and s.fiche_code = i.fiche_code
 where r.contract_id = :contract and r.period <> 'ONCE' and r.missing is null and s.status = 'ABANDONED'
   and not exists (select 1 from status_change resumed
                    where resumed.contract_id = s.contract_id and resumed.fiche_code = s.fiche_code
                      and resumed.since > s.since)
   and substr(r.period, 1, 4) || '-' || case substr(r.period, 6, 2)
           when '' then '01' when 'H1' then '01' when 'H2' then '07'
           when 'Q1' then '01' when 'Q2' then '04' when 'Q3' then '07' when 'Q4' then '10'
           else substr(r.period, 6, 2) end > substr(cast(s.since as text), 1, 7)
   and not exists (select 1 from result later where later.replaces = r.id)
 order by i.position, r.period, r.detail
