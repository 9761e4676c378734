-- says: Indicateurs sans définition
-- severity: info
-- finding: « {title} »
-- advice: écrire « definition » : ce qui est compté, et comment
select i.fiche_code as fiche, i.code as indicator, i.title
  from indicator i
 where i.contract_id = :contract and i.formula is null
   and (select d.text from definition d
         where d.contract_id = i.contract_id and d.indicator_code = i.code
         order by d.version desc limit 1) is null
 order by i.position
