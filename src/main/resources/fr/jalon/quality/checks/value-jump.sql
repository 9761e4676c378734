-- says: Valeurs qui changent d'ordre de grandeur d'une période à l'autre
-- severity: warning
-- finding: {after number}, après {before number} ({earlier period})
-- advice: vérifier l'unité, la virgule et le dénominateur ; si la valeur est juste, dire pourquoi dans « comment »
with cell as (
    select i.position, i.fiche_code, i.code, i.shape, r.period, r.detail,
           substr(r.period, 1, 4) || '-' || case substr(r.period, 6, 2)
               when '' then '12' when 'H1' then '06' when 'H2' then '12'
               when 'Q1' then '03' when 'Q2' then '06' when 'Q3' then '09' when 'Q4' then '12'
               else substr(r.period, 6, 2) end as ends,
           coalesce(cast(r.value as double precision),
               cast(r.numerator as double precision) / nullif(cast(r.denominator as double precision), 0)) as figure
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract and r.period <> 'ONCE' and r.missing is null
       and i.shape in ('COUNT', 'NUMBER', 'RATIO', 'AMOUNT', 'DURATION')
       and not exists (select 1 from result later where later.replaces = r.id)
), pair as (
    select position, fiche_code, code, shape, period, detail, ends, figure,
           lag(period) over w as earlier, lag(ends) over w as earlier_ends, lag(figure) over w as before
      from cell
    window w as (partition by code, detail order by period)
)
select fiche_code as fiche, code as indicator, period, detail as part, earlier, before, figure as after
  from pair
 -- few persons or few euros may well become ten times as many
 where before > 0 and figure > 0
   and (shape not in ('COUNT', 'AMOUNT') or (before >= 10 and figure >= 10))
   and (figure > 10.00000001 * before or before > 10.00000001 * figure)
   -- a new definition cuts the series
   and not exists (select 1 from definition d
                    where d.contract_id = :contract and d.indicator_code = pair.code and d.version > 1
                      and substr(cast(d.valid_from as text), 1, 7) > pair.earlier_ends
                      and substr(cast(d.valid_from as text), 1, 7) <= pair.ends)
 order by position, period, detail
