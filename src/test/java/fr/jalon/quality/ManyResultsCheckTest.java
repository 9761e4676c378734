package fr.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.db.Database;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.Dossiers;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks keep their pace on the largest contract one can think of: 280 indicators, every month of five years, women and men apart. */
class ManyResultsCheckTest {
    private static final int INDICATORS = 280;
    private static final int PER_YEAR = INDICATORS * 12 * 3;
    /** Far above what is needed, for a machine that does much else, and far below what each row against each would take. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void fifty_thousand_results_are_checked_without_comparing_each_with_each_on_sqlite() {
        try (Database sqlite = Databases.sqlite(folder)) {
            check(sqlite);
        }
    }

    @Test
    void fifty_thousand_results_are_checked_without_comparing_each_with_each_on_postgresql() {
        try (Database postgresql = Databases.postgresql()) {
            check(postgresql);
        }
    }

    private static void check(Database database) {
        Dossier dossier = Dossiers.withIndicators(
                Dossiers.LOUE_LISON,
                few -> IntStream.rangeClosed(1, INDICATORS)
                        .mapToObj(n -> monthly(few.get(0), n))
                        .toList());
        database.writes().useTransaction(handle -> {
            new DossierStore(handle).save(dossier);
            handle.attach(ResultStore.class).insertAll(results(dossier).toList());
            handle.execute(
                    "insert into result (contract_id, indicator_code, period, detail, value, collected_on, author,"
                            + " recorded_at, replaces, reason) select contract_id, indicator_code, period, detail, value,"
                            + " collected_on, author, recorded_at + 1, id, 'relu' from result where id % 20 = 0");
        });

        Inspection inspection = new Inspection(database, () -> Instant.parse("2029-03-01T09:00:00Z"));
        long start = System.nanoTime();
        Verdict verdict = inspection.check(dossier.contract().id()).orElseThrow();
        Duration first = Duration.ofNanos(System.nanoTime() - start);

        System.out.println(database.vendor() + ": " + Checks.ALL.size() + " checks of " + 5 * PER_YEAR + " results in "
                + first.toMillis() + " ms");
        assertThat(verdict.count(Severity.ERROR))
                .as("one month in a hundred has too many women")
                .isPositive();
        assertThat(first).isLessThan(LONGEST);
    }

    private static Stream<Result> results(Dossier dossier) {
        return dossier.indicators().stream()
                .flatMap(indicator -> IntStream.range(0, 5)
                        .boxed()
                        .flatMap(year -> Period.of(Frequency.MONTH, 2024 + year).stream())
                        .flatMap(period -> cells(indicator, period)));
    }

    private static Stream<Result> cells(Indicator indicator, Period period) {
        int whole = 20 + Math.floorMod(indicator.code().hashCode() * 31 + period.hashCode(), 300);
        int women = whole % 100 == 0 ? whole + 1 : whole / 2;
        return Stream.of(
                result(indicator, period, "", whole),
                result(indicator, period, "SEX=F", women),
                result(indicator, period, "SEX=M", whole - whole / 2));
    }

    private static Result result(Indicator indicator, Period period, String detail, int value) {
        return new Result(
                0,
                Dossiers.LOUE_LISON_ID,
                indicator.code(),
                period,
                detail,
                Cell.of(BigDecimal.valueOf(value)),
                period.end(),
                null,
                null,
                null,
                null,
                "cli:essai",
                Instant.parse("2029-01-15T09:00:00Z"),
                null,
                null);
    }

    private static Indicator monthly(Indicator like, int number) {
        return new Indicator(
                new IndicatorCode((1 + number / 99) + "." + (1 + number % 99)),
                like.fiche(),
                "Indicateur " + number,
                Indicator.Kind.RESULT,
                Indicator.Shape.COUNT,
                "personnes",
                0,
                Indicator.Direction.OBSERVE,
                Indicator.Accumulation.SUM,
                false,
                Frequency.MONTH,
                true,
                "Registre",
                null,
                List.of(Indicator.Breakdown.SEX),
                null,
                null,
                List.of(new Definition(1, LocalDate.of(2024, 1, 1), "Personnes du mois.", null, null)),
                List.of());
    }
}
