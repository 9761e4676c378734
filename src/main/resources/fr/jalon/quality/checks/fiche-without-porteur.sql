-- says: Fiches sans porteur
-- severity: warning
-- finding: « {title} »
-- advice: écrire « porteur », l'organisme qui rend compte de la fiche
select f.code as fiche, f.short_title as title
  from fiche_action f
 where f.contract_id = :contract and f.porteur is null
 order by f.position
