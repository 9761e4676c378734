-- the names of all frozen data
select sha256
from snapshot
order by sha256
