-- says: Totaux courants qui baissent d'une période à l'autre
-- severity: warning
-- finding: {after number}, après {before number} ({earlier period})
-- advice: vérifier la valeur ; si chaque période repart de zéro, écrire « accumulation: SUM », « cumulative: true »
with cell as (
    select i.position, i.fiche_code, i.code, r.period, r.detail, r.value
      from result r join indicator i on i.contract_id = r.contract_id and i.code = r.indicator_code
     where r.contract_id = :contract and r.period <> 'ONCE' and r.missing is null
       and i.shape in ('COUNT', 'NUMBER', 'AMOUNT') and i.accumulation in ('LAST', 'MAX')
       -- only its words say that such an indicator is a total since the start
       and (lower(i.title) like '%cumul%' or lower(i.title) like '%depuis le début%')
       and not exists (select 1 from definition d
                        where d.contract_id = i.contract_id and d.indicator_code = i.code and d.version > 1)
       and not exists (select 1 from result later where later.replaces = r.id)
), pair as (
    select position, fiche_code, code, period, detail, value,
           lag(period) over w as earlier, lag(value) over w as before
      from cell
    window w as (partition by code, detail order by period)
)
select fiche_code as fiche, code as indicator, period, detail as part, earlier, before, value as after
  from pair
 where cast(value as double precision) < cast(before as double precision)
 order by position, period, detail
