-- says: Fiches ni réalisées ni abandonnées dont la fin est passée
-- severity: warning
-- finding: {status status}, fin prévue le {ends_on date}
-- advice: dire que la fiche est réalisée ou abandonnée, ou reporter sa fin
with fiche as (
    select f.code, f.position, f.ends_on, (
        select status from status_change s
         where s.contract_id = f.contract_id and s.fiche_code = f.code and s.since <= :today
         order by s.since desc, s.position desc limit 1) as status
      from fiche_action f
     where f.contract_id = :contract and f.ends_on < :today
)
select code as fiche, status, ends_on
  from fiche
 where status in ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED', 'BLOCKED')
 order by position
