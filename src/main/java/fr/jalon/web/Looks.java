package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.report.ReportCompiler;
import fr.jalon.web.Look.Seen;
import fr.jalon.workplace.Workplace;
import io.micronaut.context.annotation.Factory;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;

/** What the service stands on: its database, the room for its data, its templates. */
@Factory
final class Looks {
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long ENOUGH = 200;

    private final Workplace workplace;
    private final ExecutorService executor;

    Looks(Workplace workplace, @Named(TaskExecutors.IO) ExecutorService executor) {
        this.workplace = workplace;
        this.executor = executor;
    }

    @Singleton
    @Named("database")
    HealthIndicator database() {
        return new Look("database", executor, () -> {
            workplace
                    .database()
                    .reads()
                    .useHandle(
                            handle -> handle.select("select 1").mapTo(int.class).one());
            return Seen.good(workplace.database().vendor().name());
        });
    }

    @Singleton
    @Named("disk")
    HealthIndicator disk() {
        return new Look(
                "disk",
                executor,
                () -> free(Files.getFileStore(workplace.settings().data()).getUsableSpace() / MEBIBYTE));
    }

    private static Seen free(long mebibytes) {
        return mebibytes < ENOUGH
                ? Seen.bad(Sentence.of("{} Mio libres : il en faut {}", mebibytes, ENOUGH))
                : Seen.good(mebibytes + " Mio libres");
    }

    @Singleton
    @Named("templates")
    HealthIndicator templates() {
        ReportCompiler compiler = workplace.compiler();
        return new Look("templates", executor, () -> {
            int problems = compiler.problems().size();
            return problems == 0
                    ? Seen.good("les gabarits se compilent")
                    : Seen.bad(Sentence.of("{} défaut(s) : voir « jalon check-templates »", problems));
        });
    }
}
