-- says: Étapes prévues hors du contrat
-- severity: warning
-- finding: étape {code} « {title} », prévue le {due_on date}
-- advice: corriger la date de l'étape ou celles du contrat
select m.fiche_code as fiche, m.code, m.title, m.due_on
  from milestone m join fiche_action f on f.contract_id = m.contract_id and f.code = m.fiche_code
       join contract c on c.id = m.contract_id
 where m.contract_id = :contract and (m.due_on < c.starts_on or m.due_on > c.ends_on)
 order by f.position, m.position
