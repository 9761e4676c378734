-- says: Indicateurs sans cible
-- severity: warning
-- finding: « {title} »
-- advice: fixer une cible avec le porteur, ou écrire « direction: OBSERVE »
select i.fiche_code as fiche, i.code as indicator, i.title
  from indicator i
 where i.contract_id = :contract and i.kind <> 'CONTEXT' and i.direction <> 'OBSERVE'
   and not exists (select 1 from target t where t.contract_id = i.contract_id and t.indicator_code = i.code)
 order by i.position
