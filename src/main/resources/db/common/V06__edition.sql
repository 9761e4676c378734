-- What is due, what was tried, and what was issued.

create table snapshot (
    sha256      text       not null primary key,
    contract_id text       not null references contract (id),
    kind        text       not null,
    year        integer    not null,
    as_of       ${date}    not null,
    frozen_at   ${instant} not null,
    json        text       not null
) ${strict};

create table edition (
    id              ${identity},
    contract_id     text       not null references contract (id),
    kind            text       not null,
    year            integer    not null,
    edition         integer    not null check (edition >= 1),
    revision        integer    not null check (revision >= 0),
    snapshot_sha256 text       not null references snapshot (sha256),
    templates       text       not null,
    author          text       not null,
    sealed_at       ${instant} not null,
    -- chain of the edition before: each is followed by one at most
    previous        text references edition (chain),
    chain           text       not null unique,
    unique (contract_id, kind, year, edition, revision)
) ${strict};

create unique index edition_after on edition (contract_id, coalesce(previous, ''));

create table edition_file (
    edition_id ${long}  not null references edition (id),
    name       text     not null,
    position   integer  not null,
    size       ${long}  not null check (size >= 0),
    sha256     text     not null,
    primary key (edition_id, name)
) ${strict};

create table slot (
    id          ${identity},
    contract_id text       not null references contract (id),
    schedule    text       not null,
    due_at      ${instant} not null,
    kind        text       not null,
    year        integer    not null,
    edition_id  ${long} references edition (id),
    unique (contract_id, schedule, due_at)
) ${strict};

create table attempt (
    slot_id    ${long}    not null references slot (id),
    number     integer    not null check (number >= 1),
    started_at ${instant} not null,
    ended_at   ${instant},
    stage      text,
    failure    text,
    primary key (slot_id, number)
) ${strict};
