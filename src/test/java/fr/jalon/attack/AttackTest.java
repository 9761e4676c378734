package fr.jalon.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.RandomPeople;
import fr.jalon.fixture.SampleBilans;
import fr.jalon.fixture.generator.ContractGenerator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No small number of people can be told from what is issued. {@code -Djalon.attacks=N} attacks N contracts. */
class AttackTest {
    private static final long ATTACKS = Long.getLong("jalon.attacks", 200);

    @Test
    void contracts_made_to_be_attacked_hold() {
        assertHolds(
                LongStream.rangeClosed(1, ATTACKS)
                        .boxed()
                        .map(seed -> Map.entry("seed " + seed, RandomPeople.editions(seed))),
                ATTACKS);
    }

    @Test
    void believable_contracts_hold() {
        assertHolds(
                new ContractGenerator(7)
                        .contracts()
                        .limit(ATTACKS / 10)
                        .filter(made -> made.dossier().contract().firstYear() <= 2025)
                        .map(made -> Map.entry(
                                made.dossier().contract().id().value(),
                                SampleBilans.bilans(made.dossier(), made.results()))),
                ATTACKS / 10);
    }

    @Test
    void the_sample_contracts_hold(@TempDir Path folder) {
        Map<String, List<Bilan>> contracts = new LinkedHashMap<>();
        SampleBilans.all(folder)
                .forEach(bilan -> contracts
                        .computeIfAbsent(bilan.input().dossier().contract().id().value(), id -> new ArrayList<>())
                        .add(bilan));

        assertHolds(contracts.entrySet().stream(), 50);
    }

    private static void assertHolds(Stream<Map.Entry<String, List<Bilan>>> contracts, long atLeast) {
        List<String> breaches = new ArrayList<>();
        int[] tried = new int[1];
        contracts.forEach(contract -> {
            Attack attack = new Attack(contract.getValue());
            attack.breaches().forEach(breach -> breaches.add(contract.getKey() + ": " + breach));
            tried[0] += attack.tried();
        });
        System.out.println(tried[0] + " small numbers attacked, " + breaches.size() + " found out");
        assertThat(breaches.stream().limit(40)).isEmpty();
        assertThat(tried[0]).isGreaterThan((int) atLeast);
    }
}
