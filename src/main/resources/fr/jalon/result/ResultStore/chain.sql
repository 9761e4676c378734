-- one cell, from its first row to the one that holds
with recursive cell (id) as (
    select id
    from result
    where contract_id = :contract and indicator_code = :indicator and period = :period and detail = :detail
      and coalesce(replaces, 0) = 0
    union all
    select result.id
    from result join cell on result.replaces = cell.id
)
select id, contract_id as contract, indicator_code as indicator, period, detail, value, numerator, denominator, text,
       missing, motive, collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, replaces, reason
from result join cell using (id)
order by id
