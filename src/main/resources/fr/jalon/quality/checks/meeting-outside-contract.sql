-- says: Réunions datées hors du contrat
-- severity: warning
-- finding: « {subject} », le {met_on date}
-- advice: corriger la date ; deux ans de préparation et l'année du bilan final sont admis
select m.subject, m.met_on
  from meeting m join contract c on c.id = m.contract_id
 where m.contract_id = :contract
   and (cast(substr(cast(m.met_on as text), 1, 4) as integer) < cast(substr(cast(c.starts_on as text), 1, 4) as integer) - 2
     or cast(substr(cast(m.met_on as text), 1, 4) as integer) > cast(substr(cast(c.ends_on as text), 1, 4) as integer) + 1)
 order by m.position
