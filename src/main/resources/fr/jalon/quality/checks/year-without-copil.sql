-- says: Années écoulées sans comité de pilotage
-- severity: warning
-- finding: aucun COPIL en {year}
-- advice: ajouter la réunion qui a eu lieu (« meetings », « kind: COPIL »)
with recursive span as (
    -- a first or last year counts when half of its days are in the contract
    select id,
           cast(substr(cast(starts_on as text), 1, 4) as integer)
               + case when substr(cast(starts_on as text), 6) > '07-02' then 1 else 0 end as first_year,
           cast(substr(cast(ends_on as text), 1, 4) as integer)
               - case when substr(cast(ends_on as text), 6) < '07-02' then 1 else 0 end as last_year
      from contract
     where id = :contract and status <> 'PREPARATION'
), contract_year as (
    select id, first_year as year, last_year from span
    union all
    select id, year + 1, last_year from contract_year where year < last_year
)
select y.year
  from contract_year y
 where y.year <= y.last_year and y.year < cast(substr(cast(:today as text), 1, 4) as integer)
   and not exists (select 1 from meeting m
                    where m.contract_id = y.id and m.kind = 'COPIL'
                      and substr(cast(m.met_on as text), 1, 4) = cast(y.year as text))
 order by y.year
