-- What was measured. Rows are never changed: a correction is a new row that names the one it replaces.

create table result (
    id              ${identity},
    contract_id     text       not null,
    indicator_code  text       not null,
    period          text       not null,
    -- empty for the whole
    detail          text       not null,
    value           ${decimal},
    numerator       ${decimal},
    denominator     ${decimal},
    text            text,
    missing         text,
    motive          text,
    collected_on    ${date}    not null,
    source          text,
    comment         text,
    evidence        text,
    evidence_sha256 text,
    author          text       not null,
    recorded_at     ${instant} not null,
    replaces        ${long} references result (id),
    reason          text,
    foreign key (contract_id, indicator_code) references indicator (contract_id, code),
    check ((numerator is null) = (denominator is null)),
    check ((missing is null) = (motive is null)),
    check ((evidence is null) = (evidence_sha256 is null)),
    check ((replaces is null) = (reason is null)),
    check (case when value is null then 0 else 1 end
         + case when numerator is null then 0 else 1 end
         + case when text is null then 0 else 1 end
         + case when missing is null then 0 else 1 end = 1)
) ${strict};

-- one first row in a cell; the same index finds the rows of a contract, of an indicator, of a cell
create unique index result_cell
    on result (contract_id, indicator_code, period, detail, coalesce(replaces, 0));

-- a row is replaced at most once; small, since few rows are corrections
create unique index result_replaces on result (replaces) where replaces is not null;
