package fr.jalon.web;

import fr.jalon.contract.ContractStore;
import fr.jalon.edition.EditionLedger;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.jdbi.v3.core.Handle;

/** How much Jalon holds, for /prometheus: counted when it is asked. */
@Singleton
final class Gauges implements MeterBinder {
    private final Records records;

    Gauges(Records records) {
        this.records = records;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(
                registry,
                "jalon.contracts",
                "Contrats",
                handle -> handle.attach(ContractStore.class).count());
        count(
                registry,
                "jalon.editions",
                "Éditions scellées",
                handle -> handle.attach(EditionLedger.class).count());
    }

    private void count(MeterRegistry registry, String name, String description, ToDoubleFunction<Handle> count) {
        Gauge.builder(name, records, held -> held.read(count::applyAsDouble))
                .description(description)
                .register(registry);
    }
}
