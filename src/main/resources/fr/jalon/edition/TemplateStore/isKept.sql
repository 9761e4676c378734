-- whether a template set was kept
select count(*) > 0
from template_file
where templates = :templates
