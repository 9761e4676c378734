-- says: Étapes passées et non faites
-- severity: warning
-- finding: étape {code} « {title} », prévue le {due_on date}
-- advice: dire quand l'étape a été faite (« done-on »), ou lui donner une nouvelle date
select m.fiche_code as fiche, m.code, m.title, m.due_on
  from milestone m join fiche_action f on f.contract_id = m.contract_id and f.code = m.fiche_code
 where m.contract_id = :contract and m.done_on is null and m.due_on < :today
   and coalesce((
        select status from status_change s
         where s.contract_id = f.contract_id and s.fiche_code = f.code and s.since <= :today
         order by s.since desc, s.position desc limit 1), '')
       not in ('COMPLETED', 'ABANDONED')
 order by f.position, m.position
