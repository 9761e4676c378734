-- adds what is asked of the committee of a contract, or overwrites what has the same key
insert into decision (contract_id, position, code, title, text, fiche_code, copil, deadline, answer,
    answered_on, answer_text)
values (:contract, :position, :value.code, :value.title, :value.text, :value.fiche, :value.copil,
    :value.deadline, :value.answer, :value.answeredOn, :value.answerText)
on conflict (contract_id, code) do update set
    position = excluded.position, title = excluded.title, text = excluded.text,
    fiche_code = excluded.fiche_code, copil = excluded.copil, deadline = excluded.deadline,
    answer = excluded.answer, answered_on = excluded.answered_on, answer_text = excluded.answer_text
