-- a contract
select id as contract, id as owner, 0 as position, id, title, short_title, rank, predecessor, status,
       demonstration, region, departements, signed_on, starts_on, ends_on, time_zone, masking_threshold,
       axis_word, territory_kind, territory_name, summary, notice
from contract
where id = :contract
