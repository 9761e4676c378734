-- says: Résultats de périodes hors du contrat
-- severity: error
-- finding: le contrat va du {starts_on date} au {ends_on date}
-- advice: corriger les dates du contrat ; telles quelles, aucun rapport n'imprime ces valeurs
select i.fiche_code as fiche, i.code as indicator, r.period, r.detail as part, c.starts_on, c.ends_on
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
       join contract c on c.id = r.contract_id
 where r.contract_id = :contract and r.period <> 'ONCE'
   and (substr(r.period, 1, 4) < substr(cast(c.starts_on as text), 1, 4)
     or substr(r.period, 1, 4) > substr(cast(c.ends_on as text), 1, 4))
   and not exists (select 1 from result later where later.replaces = r.id)
 order by i.position, r.period, r.detail
