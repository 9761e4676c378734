-- a due date, unless it is written already
insert into slot (contract_id, schedule, due_at, kind, year, edition_id)
values (:contract, :schedule, :dueAt, :kind, :year, :edition)
on conflict (contract_id, schedule, due_at) do nothing
