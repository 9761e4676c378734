-- every set that was kept
select distinct templates
from template_file
order by templates
