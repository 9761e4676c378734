-- adds the amendments of a contract, or overwrites what has the same key
insert into amendment (contract_id, position, number, signed_on, effective_on, title, summary)
values (:contract, :position, :value.number, :value.signedOn, :value.effectiveOn, :value.title,
    :value.summary)
on conflict (contract_id, number) do update set
    position = excluded.position, signed_on = excluded.signed_on, effective_on = excluded.effective_on,
    title = excluded.title, summary = excluded.summary
