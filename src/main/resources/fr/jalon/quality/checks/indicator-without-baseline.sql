-- says: Indicateurs sans référence
-- severity: warning
-- finding: « {title} »
-- advice: écrire « baseline », la valeur et la date d'avant l'action ; 0 s'il n'y avait rien
select i.fiche_code as fiche, i.code as indicator, i.title
  from indicator i
 where i.contract_id = :contract and i.direction in ('INCREASE', 'DECREASE')
   and i.shape not in ('TEXT', 'YES_NO', 'SCALE')
   -- a baseline under an earlier definition measures something else
   and (select d.baseline from definition d
         where d.contract_id = i.contract_id and d.indicator_code = i.code
         order by d.version desc limit 1) is null
 order by i.position
