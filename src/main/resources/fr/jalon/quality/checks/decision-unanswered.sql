-- says: Décisions sans réponse après leur comité de pilotage
-- severity: warning
-- finding: décision {code} « {title} », demandée au COPIL du {copil date}
-- advice: saisir la réponse (« answer » et « answered-on »), ou reporter la demande au prochain COPIL
select d.fiche_code as fiche, d.code, d.title, d.copil
  from decision d
 where d.contract_id = :contract and d.answer is null and d.copil < :today
 order by d.position
