-- Templates that drew an edition stay as they were.

create trigger template_file_no_change before update or delete or truncate on template_file
    for each statement execute function refuse_change();
