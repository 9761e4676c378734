-- the indicators of a contract, in order
select contract_id as contract, contract_id as owner, position, code, fiche_code as fiche, title, kind, shape,
       unit, decimals, direction, accumulation, cumulative, frequency, people, source, respondent, breakdown,
       formula, regional_code
from indicator
where contract_id = :contract
order by position
