-- says: Contrat sans indicateur de contexte
-- severity: info
-- finding: « {title} »
-- advice: suivre quelques données du territoire (« context-indicators ») : l'évaluation les compare avant et après
select c.short_title as title
  from contract c
 where c.id = :contract and not exists (select 1 from indicator i where i.contract_id = c.id and i.kind = 'CONTEXT')
