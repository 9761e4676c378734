-- says: Pourcentages qui changent de plus de 50 points d'une période à l'autre
-- severity: warning
-- finding: {after percent}, après {before percent} ({earlier period})
-- advice: vérifier le numérateur et le dénominateur ; si la valeur est juste, dire pourquoi dans « comment »
with cell as (
    select i.position, i.fiche_code, i.code, r.period, r.detail,
           substr(r.period, 1, 4) || '-' || case substr(r.period, 6, 2)
               when '' then '12' when 'H1' then '06' when 'H2' then '12'
               when 'Q1' then '03' when 'Q2' then '06' when 'Q3' then '09' when 'Q4' then '12'
               else substr(r.period, 6, 2) end as ends,
           cast(r.denominator as double precision) as whole,
           cast(r.numerator as double precision) / nullif(cast(r.denominator as double precision), 0) as share
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract and r.period <> 'ONCE' and r.missing is null and i.shape = 'PERCENT'
       and not exists (select 1 from result later where later.replaces = r.id)
), pair as (
    select position, fiche_code, code, period, detail, ends, whole, share,
           lag(period) over w as earlier, lag(ends) over w as earlier_ends,
           lag(whole) over w as whole_before, lag(share) over w as before
      from cell
    window w as (partition by code, detail order by period)
)
select fiche_code as fiche, code as indicator, period, detail as part, earlier, before, share as after
  from pair
 -- of fewer than ten, two or three make half of it
 where whole >= 10 and whole_before >= 10 and abs(share - before) > 0.500000001
   and not exists (select 1 from definition d
                    where d.contract_id = :contract and d.indicator_code = pair.code and d.version > 1
                      and substr(cast(d.valid_from as text), 1, 7) > pair.earlier_ends
                      and substr(cast(d.valid_from as text), 1, 7) <= pair.ends)
 order by position, period, detail
