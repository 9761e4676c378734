-- The fiches action, and everything that their sheets declare.

create table fiche_action (
    contract_id       text    not null,
    code              text    not null,
    position          integer not null,
    axis_code         text    not null,
    title             text    not null,
    short_title       text    not null,
    context           text,
    description       text,
    target_population text,
    territory         text,
    porteur           text,
    starts_on         ${date} not null,
    ends_on           ${date} not null,
    first_ends_on     ${date} not null,
    resources         text,
    participation     text,
    inequalities      text,
    primary key (contract_id, code),
    foreign key (contract_id, axis_code) references axis (contract_id, code),
    check (ends_on >= starts_on)
) ${strict};

create table fiche_objective (
    contract_id    text    not null,
    fiche_code     text    not null,
    objective_code text    not null,
    position       integer not null,
    primary key (contract_id, fiche_code, objective_code),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code),
    foreign key (contract_id, objective_code) references objective (contract_id, code)
) ${strict};

create table co_porteur (
    contract_id text    not null,
    fiche_code  text    not null,
    name        text    not null,
    position    integer not null,
    primary key (contract_id, fiche_code, name),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table partner (
    contract_id text    not null,
    fiche_code  text    not null,
    name        text    not null,
    position    integer not null,
    primary key (contract_id, fiche_code, name),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table regional_plan_link (
    contract_id text    not null,
    fiche_code  text    not null,
    plan        text    not null,
    reference   text    not null,
    position    integer not null,
    primary key (contract_id, fiche_code, plan, reference),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table status_change (
    contract_id  text    not null,
    fiche_code   text    not null,
    since        ${date} not null,
    status       text    not null,
    position     integer not null,
    author       text    not null,
    reason       text,
    postponed_to ${date},
    primary key (contract_id, fiche_code, since, status),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table milestone (
    contract_id text    not null,
    fiche_code  text    not null,
    code        text    not null,
    position    integer not null,
    title       text    not null,
    due_on      ${date} not null,
    done_on     ${date},
    primary key (contract_id, fiche_code, code),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};

create table budget_line (
    contract_id text    not null,
    fiche_code  text    not null,
    year        integer not null,
    funder_code text    not null,
    position    integer not null,
    planned     ${decimal},
    actual      ${decimal},
    primary key (contract_id, fiche_code, year, funder_code),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code),
    foreign key (contract_id, funder_code) references funder (contract_id, code)
) ${strict};

create table narrative (
    contract_id text    not null,
    fiche_code  text    not null,
    year        integer not null,
    position    integer not null,
    done        text,
    obstacles   text,
    enablers    text,
    outlook     text,
    primary key (contract_id, fiche_code, year),
    foreign key (contract_id, fiche_code) references fiche_action (contract_id, code)
) ${strict};
