-- says: Fiches reportées sans nouvelle date
-- severity: warning
-- finding: reportée depuis le {since date}
-- advice: ajouter « postponed-to », la date à laquelle la fiche est attendue
select s.fiche_code as fiche, s.since
  from status_change s join fiche_action f on f.contract_id = s.contract_id and f.code = s.fiche_code
 where s.contract_id = :contract and s.status = 'POSTPONED' and s.postponed_to is null
   and not exists (select 1 from status_change later
                    where later.contract_id = s.contract_id and later.fiche_code = s.fiche_code
                      and later.since > s.since and later.since <= :today)
 order by f.position, s.position
