-- says: Fiches qui débordent du contrat
-- severity: warning
-- finding: du {starts_on date} au {ends_on date}
-- advice: ramener les dates de la fiche dans le contrat, ou prolonger le contrat par un avenant
select f.code as fiche, f.starts_on, f.ends_on
  from fiche_action f join contract c on c.id = f.contract_id
 where f.contract_id = :contract and (f.starts_on < c.starts_on or f.ends_on > c.ends_on)
 order by f.position
