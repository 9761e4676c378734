-- Until when an attempt keeps others away from its slot; who holds it sets it forward while it works.
alter table attempt add column held_until ${instant} not null default 0;
