-- The frame of a contract. Lists keep the order of the contract's file in their column position.

create table contract (
    id                text    not null primary key,
    title             text    not null,
    short_title       text    not null,
    rank              integer not null check (rank >= 1),
    -- no foreign key: the contract before may be known elsewhere only
    predecessor       text,
    status            text    not null,
    demonstration     ${bool} not null,
    region            text    not null,
    -- INSEE codes, a space between two
    departements      text    not null,
    signed_on         ${date},
    starts_on         ${date} not null,
    ends_on           ${date} not null,
    time_zone         text    not null,
    masking_threshold integer not null check (masking_threshold >= 5),
    axis_word         text    not null,
    territory_kind    text    not null,
    territory_name    text    not null,
    summary           text,
    notice            text,
    check (ends_on >= starts_on)
) ${strict};

create table amendment (
    contract_id  text    not null references contract (id),
    number       integer not null,
    position     integer not null,
    signed_on    ${date},
    effective_on ${date} not null,
    title        text    not null,
    summary      text,
    primary key (contract_id, number)
) ${strict};

create table perimeter (
    contract_id      text    not null references contract (id),
    valid_from       ${date} not null,
    position         integer not null,
    amendment_number integer,
    population       integer not null,
    population_year  integer not null,
    primary key (contract_id, valid_from),
    foreign key (contract_id, amendment_number) references amendment (contract_id, number)
) ${strict};

create table perimeter_member (
    contract_id    text    not null,
    perimeter_from ${date} not null,
    kind           text    not null,
    code           text    not null,
    position       integer not null,
    name           text    not null,
    vintage        integer not null,
    primary key (contract_id, perimeter_from, kind, code),
    foreign key (contract_id, perimeter_from) references perimeter (contract_id, valid_from)
) ${strict};

create table signatory (
    contract_id text    not null references contract (id),
    name        text    not null,
    position    integer not null,
    kind        text    not null,
    role        text    not null,
    primary key (contract_id, name)
) ${strict};

create table funder (
    contract_id text    not null references contract (id),
    code        text    not null,
    position    integer not null,
    name        text    not null,
    kind        text    not null,
    primary key (contract_id, code)
) ${strict};

create table axis (
    contract_id text    not null references contract (id),
    code        text    not null,
    position    integer not null,
    title       text    not null,
    short_title text    not null,
    primary key (contract_id, code)
) ${strict};

create table objective (
    contract_id text    not null,
    code        text    not null,
    position    integer not null,
    axis_code   text    not null,
    level       text    not null,
    parent_code text,
    title       text    not null,
    primary key (contract_id, code),
    foreign key (contract_id, axis_code) references axis (contract_id, code),
    -- deferred: a parent may stand after its children
    foreign key (contract_id, parent_code) references objective (contract_id, code) deferrable initially deferred
) ${strict};

create table meeting (
    contract_id text    not null references contract (id),
    met_on      ${date} not null,
    kind        text    not null,
    subject     text    not null,
    position    integer not null,
    place       text,
    invited     integer,
    present     integer,
    minutes     text,
    primary key (contract_id, met_on, kind, subject),
    check (present <= invited)
) ${strict};

create table outlook (
    contract_id text    not null references contract (id),
    year        integer not null,
    position    integer not null,
    text        text    not null,
    primary key (contract_id, year)
) ${strict};
