-- frozen data, unless it is known already
insert into snapshot (sha256, contract_id, kind, year, as_of, frozen_at, json)
values (:sha256, :contract, :kind, :year, :asOf, :frozenAt, :json)
on conflict (sha256) do nothing
