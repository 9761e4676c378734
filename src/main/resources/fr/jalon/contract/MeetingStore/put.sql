-- adds the meetings of a contract, or overwrites what has the same key
insert into meeting (contract_id, position, met_on, kind, subject, place, invited, present, minutes)
values (:contract, :position, :value.date, :value.kind, :value.subject, :value.place, :value.invited,
    :value.present, :value.minutes)
on conflict (contract_id, met_on, kind, subject) do update set
    position = excluded.position, place = excluded.place, invited = excluded.invited,
    present = excluded.present, minutes = excluded.minutes
