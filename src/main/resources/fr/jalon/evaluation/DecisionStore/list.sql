-- what is asked of the committee of a contract, in order
select contract_id as contract, contract_id as owner, position, code, title, text, fiche_code as fiche, copil,
       deadline, answer, answered_on, answer_text
from decision
where contract_id = :contract
order by position
