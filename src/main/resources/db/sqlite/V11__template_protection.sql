-- Templates that drew an edition stay as they were.

create trigger template_file_no_update before update on template_file begin
    select raise(abort, 'template_file is append-only');
end;

create trigger template_file_no_delete before delete on template_file begin
    select raise(abort, 'template_file is append-only');
end;
