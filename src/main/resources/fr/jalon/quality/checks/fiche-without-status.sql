-- says: Fiches sans état
-- severity: warning
-- finding: « {title} »
-- advice: ajouter « statuses » : un état, sa date et qui le dit
select f.code as fiche, f.short_title as title
  from fiche_action f join contract c on c.id = f.contract_id
 where f.contract_id = :contract and c.status <> 'PREPARATION'
   and not exists (select 1 from status_change s where s.contract_id = f.contract_id and s.fiche_code = f.code)
 order by f.position
