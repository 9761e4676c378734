-- What is measured: definitions and targets, never a value.

create table indicator (
    contract_id   text    not null references contract (id),
    code          text    not null,
    position      integer not null,
    -- absent for a context indicator
    fiche_code    text,
    title         text    not null,
    kind          text    not null,
    shape         text    not null,
    unit          text    not null,
    decimals      integer not null check (decimals >= 0),
    direction     text    not null,
    accumulation  text    not null,
    cumulative    ${bool} not null,
    frequency     text    not null,
    people        ${bool} not null,
    source        text,
    respondent    text,
    -- names of wanted details, a space between two
    breakdown     text    not null,
    formula       text,
    regional_code text,
    primary key (contract_id, code),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table definition (
    contract_id    text    not null,
    indicator_code text    not null,
    version        integer not null,
    position       integer not null,
    valid_from     ${date} not null,
    text           text,
    baseline       ${decimal},
    baseline_on    ${date},
    primary key (contract_id, indicator_code, version),
    foreign key (contract_id, indicator_code) references indicator (contract_id, code),
    check ((baseline is null) = (baseline_on is null))
) ${strict};

create table target (
    contract_id    text    not null,
    indicator_code text    not null,
    aimed_on       ${date} not null,
    decided_on     ${date} not null,
    position       integer not null,
    value          ${decimal},
    min            ${decimal},
    max            ${decimal},
    primary key (contract_id, indicator_code, aimed_on, decided_on),
    foreign key (contract_id, indicator_code) references indicator (contract_id, code),
    check ((value is null) = (min is not null or max is not null))
) ${strict};
