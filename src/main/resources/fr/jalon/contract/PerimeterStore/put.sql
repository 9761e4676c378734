-- adds the perimeters of a contract, or overwrites what has the same key
insert into perimeter (contract_id, position, valid_from, amendment_number, population, population_year)
values (:contract, :position, :value.from, :value.amendment, :value.population, :value.populationYear)
on conflict (contract_id, valid_from) do update set
    position = excluded.position, amendment_number = excluded.amendment_number,
    population = excluded.population, population_year = excluded.population_year
