-- says: Dépenses supérieures de plus de moitié à la prévision
-- severity: warning
-- finding: {funder}, {year} : {actual amount} dépensés pour {planned amount} prévus
-- advice: vérifier les deux montants ; si la dépense est juste, la prévision est à revoir
select b.fiche_code as fiche, b.funder_code as funder, b.year, b.actual, b.planned
  from budget_line b join fiche_action f on f.contract_id = b.contract_id and f.code = b.fiche_code
 where b.contract_id = :contract and cast(b.planned as double precision) > 0
   and cast(b.actual as double precision) > 1.5 * cast(b.planned as double precision)
 order by f.position, b.position
