-- says: Prévisions d'une année close sans dépense saisie
-- severity: warning
-- finding: {funder}, {year} : {planned amount} prévus
-- advice: saisir la dépense (« actual »), 0 si rien n'a été dépensé
select b.fiche_code as fiche, b.funder_code as funder, b.year, b.planned
  from budget_line b join fiche_action f on f.contract_id = b.contract_id and f.code = b.fiche_code
 where b.contract_id = :contract and cast(b.planned as double precision) > 0 and b.actual is null
   -- a year is collected until 31 January
   and (b.year + 1) * 12 + 1 < cast(substr(cast(:today as text), 1, 4) as integer) * 12
                             + cast(substr(cast(:today as text), 6, 2) as integer)
 order by f.position, b.position
