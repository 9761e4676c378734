-- What is asked of a comité de pilotage, and what it answered.

create table decision (
    contract_id text    not null references contract (id),
    code        text    not null,
    position    integer not null,
    title       text    not null,
    text        text    not null,
    -- absent when the whole contract is concerned
    fiche_code  text,
    copil       ${date} not null,
    deadline    ${date},
    answer      text,
    answered_on ${date},
    answer_text text,
    primary key (contract_id, code),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code),
    check ((answer is null) = (answered_on is null))
) ${strict};
