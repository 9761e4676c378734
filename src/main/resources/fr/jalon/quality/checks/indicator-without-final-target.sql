-- says: Indicateurs sans cible finale
-- severity: warning
-- finding: dernière cible au {last_on date}, dernière année en {last_year}
-- advice: ajouter la cible de la dernière année : l'évaluation finale s'y mesure
with aimed as (
    select i.fiche_code, i.code, i.position, max(t.aimed_on) as last_on
      from indicator i join target t on t.contract_id = i.contract_id and t.indicator_code = i.code
     where i.contract_id = :contract
     group by i.fiche_code, i.code, i.position
), ended as (
    -- a fiche may end before its contract
    select aimed.fiche_code, aimed.code, aimed.position, aimed.last_on,
           cast(case when f.ends_on < c.ends_on then f.ends_on else c.ends_on end as text) as ends_on
      from aimed cross join contract c
           left join fiche_action f on f.contract_id = c.id and f.code = aimed.fiche_code
     where c.id = :contract
), dated as (
    -- a last year counts when half of its days are in the fiche
    select fiche_code, code, position, last_on,
           cast(substr(ends_on, 1, 4) as integer)
               - case when substr(ends_on, 6) < '07-02' then 1 else 0 end as last_year
      from ended
)
select fiche_code as fiche, code as indicator, last_on, last_year
  from dated
 where cast(substr(cast(last_on as text), 1, 4) as integer) < last_year
 order by position
