-- What an edition needs to be made again: when its data were frozen, the program that drew it, its templates.
alter table edition add column frozen_at ${instant};
alter table edition add column program text;

-- The files of each template set that drew an edition, under the hash of the set.
create table template_file (
    templates text     not null,
    name      text     not null,
    content   ${bytes} not null,
    primary key (templates, name)
) ${strict};
