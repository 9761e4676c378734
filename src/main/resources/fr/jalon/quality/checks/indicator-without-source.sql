-- says: Indicateurs sans source
-- severity: warning
-- finding: « {title} »
-- advice: écrire « source », d'où vient la valeur
select i.fiche_code as fiche, i.code as indicator, i.title
  from indicator i
 where i.contract_id = :contract and i.formula is null and i.source is null
 order by i.position
