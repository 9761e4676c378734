-- every row of a contract, as a person looks for them: by indicator, period and detail
select result.id, result.contract_id as contract, indicator_code as indicator, period, detail, value, numerator,
       denominator, text, missing, motive, collected_on, result.source, comment, evidence, evidence_sha256, author,
       recorded_at, replaces, reason
from result
join indicator on indicator.contract_id = result.contract_id and indicator.code = result.indicator_code
where result.contract_id = :contract
order by indicator.position, period, detail, result.id
