-- how many contracts there are
select count(*)
from contract
