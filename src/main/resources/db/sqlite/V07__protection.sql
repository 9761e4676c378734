-- What was recorded stays as it was recorded.

create trigger result_no_update before update on result begin
    select raise(abort, 'result is append-only');
end;

create trigger result_no_delete before delete on result begin
    select raise(abort, 'result is append-only');
end;

create trigger result_same_cell before insert on result
when new.replaces is not null and not exists (
    select 1 from result
    where id = new.replaces and contract_id = new.contract_id and indicator_code = new.indicator_code
      and period = new.period and detail = new.detail)
begin
    select raise(abort, 'result replaces a row of another cell');
end;

create trigger snapshot_no_update before update on snapshot begin
    select raise(abort, 'snapshot is append-only');
end;

create trigger snapshot_no_delete before delete on snapshot begin
    select raise(abort, 'snapshot is append-only');
end;

create trigger edition_no_update before update on edition begin
    select raise(abort, 'edition is append-only');
end;

create trigger edition_no_delete before delete on edition begin
    select raise(abort, 'edition is append-only');
end;

create trigger edition_file_no_update before update on edition_file begin
    select raise(abort, 'edition_file is append-only');
end;

create trigger edition_file_no_delete before delete on edition_file begin
    select raise(abort, 'edition_file is append-only');
end;

create trigger slot_one_edition before update on slot
when old.edition_id is not null and new.edition_id is not old.edition_id
begin
    select raise(abort, 'slot has its edition');
end;
