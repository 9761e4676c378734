-- the fiches of a contract, in order
select contract_id as contract, contract_id as owner, position, code, axis_code as axis, title, short_title,
       context, description, target_population, territory, porteur, starts_on, ends_on, first_ends_on,
       resources, participation, inequalities
from fiche_action
where contract_id = :contract
order by position
