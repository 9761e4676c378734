-- says: Indicateurs sans cible finale
-- severity: warning
-- finding: dernière cible au {last_on date}, fin en {last_year}
-- advice: ajouter la cible de la dernière année : l'évaluation finale s'y mesure
with aimed as (
    select i.fiche_code, i.code, i.position, max(t.aimed_on) as last_on
      from indicator i join target t on t.contract_id = i.contract_id and t.indicator_code = i.code
     where i.contract_id = :contract
     group by i.fiche_code, i.code, i.position
), ended as (
    -- a fiche may end before its contract
    select aimed.fiche_code, aimed.code, aimed.position, aimed.last_on,
           substr(cast(case when f.ends_on < c.ends_on then f.ends_on else c.ends_on end as text), 1, 4) as last_year
      from aimed cross join contract c
           left join fiche_action f on f.contract_id = c.id and f.code = aimed.fiche_code
     where c.id = :contract
)
select fiche_code as fiche, code as indicator, last_on, last_year
  from ended
 where substr(cast(last_on as text), 1, 4) < last_year
 order by position
