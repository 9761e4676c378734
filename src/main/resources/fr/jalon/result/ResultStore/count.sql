-- how many rows the pages hold together
select count(*)
from result
where contract_id = :contract
  and indicator_code = coalesce(cast(:indicator as text), indicator_code)
  and period = coalesce(cast(:period as text), period)
  and (:rows = 'ALL' or not exists (select 1 from result later where later.replaces = result.id))
