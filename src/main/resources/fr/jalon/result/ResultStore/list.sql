-- every row of a contract, corrected ones included
select id, contract_id as contract, indicator_code as indicator, period, detail, value, numerator, denominator, text,
       missing, motive, collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, replaces, reason
from result
where contract_id = :contract
order by id
