-- every contract, in no order: databases do not sort texts alike
select id, title, short_title, rank, predecessor, status, demonstration, region, departements, signed_on, starts_on,
       ends_on, time_zone, masking_threshold, axis_word, territory_kind, territory_name, summary, notice
from contract
