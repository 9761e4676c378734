-- when data were frozen
select frozen_at
from snapshot
where sha256 = :sha256
