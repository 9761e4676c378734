-- says: Fiches encore reportées après leur nouvelle date
-- severity: warning
-- finding: reportée au {postponed_to date}
-- advice: dire que la fiche a commencé, la reporter de nouveau ou l'abandonner
select s.fiche_code as fiche, s.postponed_to
  from status_change s join fiche_action f on f.contract_id = s.contract_id and f.code = s.fiche_code
 where s.contract_id = :contract and s.status = 'POSTPONED' and s.postponed_to < :today
   and not exists (select 1 from status_change later
                    where later.contract_id = s.contract_id and later.fiche_code = s.fiche_code
                      and later.since > s.since and later.since <= :today)
 order by f.position, s.position
