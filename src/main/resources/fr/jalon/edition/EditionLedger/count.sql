-- how many editions were sealed
select count(*)
from edition
