-- says: Fiches sans aucun résultat pour une année close
-- severity: warning
-- finding: rien pour {year}
-- advice: relancer le porteur ; sans valeur, saisir pourquoi elle manque
with recursive span as (
    -- a first or last year counts when half of its days are in the fiche
    select f.contract_id, f.code, f.position,
           cast(substr(cast(f.starts_on as text), 1, 4) as integer)
               + case when substr(cast(f.starts_on as text), 6) > '07-02' then 1 else 0 end as first_year,
           cast(substr(cast(f.ends_on as text), 1, 4) as integer)
               - case when substr(cast(f.ends_on as text), 6) < '07-02' then 1 else 0 end as last_year
      from fiche_action f
     where f.contract_id = :contract
       and exists (select 1 from indicator i
                    where i.contract_id = f.contract_id and i.fiche_code = f.code
                      and i.formula is null and i.frequency <> 'ONCE')
), fiche_year as (
    select contract_id, code, position, first_year as year, last_year from span
    union all
    select contract_id, code, position, year + 1, last_year from fiche_year where year < last_year
), filled as (
    -- a hole that says why is an answer
    select distinct i.fiche_code as code, substr(r.period, 1, 4) as year
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract and i.fiche_code is not null
)
select y.code as fiche, y.year
  from fiche_year y left join filled on filled.code = y.code and filled.year = cast(y.year as text)
 where y.year <= y.last_year and filled.code is null
   -- a year is collected until 31 January
   and (y.year + 1) * 12 + 1 < cast(substr(cast(:today as text), 1, 4) as integer) * 12
                             + cast(substr(cast(:today as text), 6, 2) as integer)
   and coalesce((select status from status_change s
                  where s.contract_id = y.contract_id and s.fiche_code = y.code
                    and substr(cast(s.since as text), 1, 4) <= cast(y.year as text)
                  order by s.since desc, s.position desc limit 1), 'NOT_STARTED')
       not in ('NOT_STARTED', 'POSTPONED', 'ABANDONED')
 order by y.position, y.year
