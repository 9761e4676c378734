-- the files of a template set
select name, content
from template_file
where templates = :templates
order by name
