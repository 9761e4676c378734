-- one file of a template set
insert into template_file (templates, name, content)
values (:templates, :name, :content)
