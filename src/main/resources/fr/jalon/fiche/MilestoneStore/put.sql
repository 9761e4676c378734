-- adds the milestones of the fiches of a contract, or overwrites what has the same key
insert into milestone (contract_id, fiche_code, position, code, title, due_on, done_on)
values (:contract, :owner, :position, :value.code, :value.title, :value.dueOn, :value.doneOn)
on conflict (contract_id, fiche_code, code) do update set
    position = excluded.position, title = excluded.title, due_on = excluded.due_on, done_on = excluded.done_on
