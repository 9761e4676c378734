-- says: États de fiche datés hors du contrat
-- severity: warning
-- finding: {status status} depuis le {since date}
-- advice: corriger la date ; un état d'avant le contrat appartient au contrat précédent
select s.fiche_code as fiche, s.status, s.since
  from status_change s join fiche_action f on f.contract_id = s.contract_id and f.code = s.fiche_code
       join contract c on c.id = s.contract_id
 where s.contract_id = :contract
   and ((s.since < c.starts_on and (c.signed_on is null or s.since < c.signed_on))
     -- the year after the end is that of the last collection
     or cast(substr(cast(s.since as text), 1, 4) as integer) > cast(substr(cast(c.ends_on as text), 1, 4) as integer) + 1)
 order by f.position, s.position
