-- says: Détails saisis sans leur ensemble
-- severity: warning
-- finding: valeurs de détail : {parts}, valeur de l'ensemble : aucune
-- advice: saisir la valeur de l'ensemble : le rapport ne l'additionne pas lui-même
select i.fiche_code as fiche, i.code as indicator, r.period, count(*) as parts
  from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
 where r.contract_id = :contract and r.detail <> '' and r.missing is null
   and not exists (select 1 from result later where later.replaces = r.id)
   and not exists (select 1 from result whole
                    where whole.contract_id = r.contract_id and whole.indicator_code = r.indicator_code
                      and whole.period = r.period and whole.detail = '' and whole.missing is null
                      and not exists (select 1 from result later where later.replaces = whole.id))
 group by i.position, i.fiche_code, i.code, r.period
 order by i.position, r.period
