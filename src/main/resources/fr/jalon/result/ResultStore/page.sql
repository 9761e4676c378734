-- rows of a contract after one of them, perhaps of one indicator or period, perhaps only those that hold
select id, contract_id as contract, indicator_code as indicator, period, detail, value, numerator, denominator, text,
       missing, motive, collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, replaces, reason
from result
where contract_id = :contract
  and indicator_code = coalesce(cast(:indicator as text), indicator_code)
  and period = coalesce(cast(:period as text), period)
  and (:rows = 'ALL' or not exists (select 1 from result later where later.replaces = result.id))
  and id > :after
order by id
limit :limit
