-- adds the status changes of the fiches of a contract, or overwrites what has the same key
insert into status_change (contract_id, fiche_code, position, since, status, author, reason, postponed_to)
values (:contract, :owner, :position, :value.since, :value.status, :value.author, :value.reason,
    :value.postponedTo)
on conflict (contract_id, fiche_code, since, status) do update set
    position = excluded.position, author = excluded.author, reason = excluded.reason,
    postponed_to = excluded.postponed_to
