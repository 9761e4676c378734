-- in each cell of a contract, the row that nothing had replaced yet
select id, contract_id as contract, indicator_code as indicator, period, detail, value, numerator, denominator, text,
       missing, motive, collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, replaces, reason
from result
where contract_id = :contract
  and recorded_at <= :instant
  and not exists (select 1 from result later where later.replaces = result.id and later.recorded_at <= :instant)
order by id
