-- says: Contrat fini depuis plus de deux ans et encore actif
-- severity: warning
-- finding: fini le {ends_on date}
-- advice: écrire « status: CLOSED », ou la nouvelle date de fin
select c.ends_on
  from contract c
 where c.id = :contract and c.status = 'ACTIVE'
   and cast(substr(cast(c.ends_on as text), 1, 4) as integer) + 2 < cast(substr(cast(:today as text), 1, 4) as integer)
