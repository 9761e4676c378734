-- The tables that Quartz keeps its triggers in: their names and columns are its own. What is due stands in slot; these can be
-- emptied while no service runs, and are filled again from it.

create table qrtz_job_details (
    sched_name        text     not null,
    job_name          text     not null,
    job_group         text     not null,
    description       text,
    job_class_name    text     not null,
    is_durable        ${bool}  not null,
    is_nonconcurrent  ${bool}  not null,
    is_update_data    ${bool}  not null,
    requests_recovery ${bool}  not null,
    job_data          ${bytes},
    primary key (sched_name, job_name, job_group)
) ${strict};

create table qrtz_triggers (
    sched_name     text     not null,
    trigger_name   text     not null,
    trigger_group  text     not null,
    job_name       text     not null,
    job_group      text     not null,
    description    text,
    next_fire_time ${long},
    prev_fire_time ${long},
    priority       integer,
    trigger_state  text     not null,
    trigger_type   text     not null,
    start_time     ${long}  not null,
    end_time       ${long},
    calendar_name  text,
    misfire_instr  integer,
    job_data       ${bytes},
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, job_name, job_group) references qrtz_job_details (sched_name, job_name, job_group)
) ${strict};

create table qrtz_simple_triggers (
    sched_name      text    not null,
    trigger_name    text    not null,
    trigger_group   text    not null,
    repeat_count    ${long} not null,
    repeat_interval ${long} not null,
    times_triggered ${long} not null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers (sched_name, trigger_name, trigger_group)
) ${strict};

create table qrtz_cron_triggers (
    sched_name      text not null,
    trigger_name    text not null,
    trigger_group   text not null,
    cron_expression text not null,
    time_zone_id    text,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers (sched_name, trigger_name, trigger_group)
) ${strict};

create table qrtz_simprop_triggers (
    sched_name    text       not null,
    trigger_name  text       not null,
    trigger_group text       not null,
    str_prop_1    text,
    str_prop_2    text,
    str_prop_3    text,
    int_prop_1    integer,
    int_prop_2    integer,
    long_prop_1   ${long},
    long_prop_2   ${long},
    dec_prop_1    ${decimal},
    dec_prop_2    ${decimal},
    bool_prop_1   ${bool},
    bool_prop_2   ${bool},
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers (sched_name, trigger_name, trigger_group)
) ${strict};

create table qrtz_blob_triggers (
    sched_name    text     not null,
    trigger_name  text     not null,
    trigger_group text     not null,
    blob_data     ${bytes},
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references qrtz_triggers (sched_name, trigger_name, trigger_group)
) ${strict};

create table qrtz_calendars (
    sched_name    text     not null,
    calendar_name text     not null,
    calendar      ${bytes} not null,
    primary key (sched_name, calendar_name)
) ${strict};

create table qrtz_paused_trigger_grps (
    sched_name    text not null,
    trigger_group text not null,
    primary key (sched_name, trigger_group)
) ${strict};

create table qrtz_fired_triggers (
    sched_name        text    not null,
    entry_id          text    not null,
    trigger_name      text    not null,
    trigger_group     text    not null,
    instance_name     text    not null,
    fired_time        ${long} not null,
    sched_time        ${long} not null,
    priority          integer not null,
    state             text    not null,
    job_name          text,
    job_group         text,
    is_nonconcurrent  ${bool},
    requests_recovery ${bool},
    primary key (sched_name, entry_id)
) ${strict};

create table qrtz_scheduler_state (
    sched_name        text    not null,
    instance_name     text    not null,
    last_checkin_time ${long} not null,
    checkin_interval  ${long} not null,
    primary key (sched_name, instance_name)
) ${strict};

create table qrtz_locks (
    sched_name text not null,
    lock_name  text not null,
    primary key (sched_name, lock_name)
) ${strict};
