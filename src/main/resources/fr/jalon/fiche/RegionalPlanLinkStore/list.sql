-- the links of the fiches of a contract to regional plans, in order
select contract_id as contract, fiche_code as owner, position, plan, reference
from regional_plan_link
where contract_id = :contract
order by position
