-- What was recorded stays as it was recorded.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger result_no_change before update or delete or truncate on result
    for each statement execute function refuse_change();
create trigger snapshot_no_change before update or delete or truncate on snapshot
    for each statement execute function refuse_change();
create trigger edition_no_change before update or delete or truncate on edition
    for each statement execute function refuse_change();
create trigger edition_file_no_change before update or delete or truncate on edition_file
    for each statement execute function refuse_change();

create function refuse_other_cell() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from result
        where id = new.replaces and contract_id = new.contract_id and indicator_code = new.indicator_code
          and period = new.period and detail = new.detail)
    then
        raise exception 'result replaces a row of another cell';
    end if;
    return new;
end $$;

create trigger result_same_cell before insert on result
    for each row when (new.replaces is not null) execute function refuse_other_cell();

create function refuse_second_edition() returns trigger language plpgsql as $$
begin
    raise exception 'slot has its edition';
end $$;

create trigger slot_one_edition before update on slot
    for each row when (old.edition_id is not null and new.edition_id is distinct from old.edition_id)
    execute function refuse_second_edition();
