-- says: Faits datés d'un jour à venir
-- severity: error
-- finding: {fact} le {happened_on date}
-- advice: corriger la date ; ce qui est seulement prévu va dans « due-on » ou « copil »
with fact as (
    select m.fiche_code as fiche, 'étape ' || m.code || ' faite' as what, m.done_on as happened_on
      from milestone m
     where m.contract_id = :contract and m.done_on > :today
    union all
    select s.fiche_code, 'état changé', s.since
      from status_change s
     where s.contract_id = :contract and s.since > :today
    union all
    select d.fiche_code, 'décision ' || d.code || ' rendue', d.answered_on
      from decision d
     where d.contract_id = :contract and d.answered_on > :today
    union all
    select i.fiche_code, 'indicateur ' || i.code || ' (' || r.period || ') recueilli', r.collected_on
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract and r.collected_on > :today
       and not exists (select 1 from result later where later.replaces = r.id)
)
select fiche, what as fact, happened_on
  from fact
 order by happened_on, fact
