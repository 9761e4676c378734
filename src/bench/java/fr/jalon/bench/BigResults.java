package fr.jalon.bench;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.dossier.Dossier;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Results of the big contract, drawn by lot and the same for the same number: every shape, every kind of detail, holes
 * with their motive, proofs, and one correction in 250 rows, after what it corrects.
 */
final class BigResults {
    static final Instant RECORDED_AT = Instant.parse("2026-02-02T09:00:00Z");
    static final String AUTHOR = "cli:mesure";

    private static final int CORRECTED_ROWS = 250;
    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final List<String> SOURCES = List.of(
            "Feuilles d’émargement",
            "CPAM, système national des données de santé",
            "Registre de la coordination",
            "ARS, répertoire partagé des professionnels",
            "Rectorat",
            "Enquête auprès des structures");
    private static final List<String> DETAILS = Stream.concat(
                    Stream.of(
                            "",
                            "SEX=F",
                            "SEX=M",
                            "AGE=0-5",
                            "AGE=6-17",
                            "AGE=18-29",
                            "AGE=30-64",
                            "AGE=65-79",
                            "AGE=80+"),
                    BigContract.MEMBERS.stream()
                            .map(member -> (member.kind() == MemberKind.EPCI ? "EPCI=" : "QPV=") + member.code()))
            .toList();

    private final SplittableRandom random = new SplittableRandom(20_200_101);
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Result> results;

    /** Draws that many rows; the id of a row is its place, from 1. */
    BigResults(int rows) {
        int corrections = rows / CORRECTED_ROWS;
        results = new ArrayList<>(rows);
        while (results.size() < rows - corrections) {
            var indicator = BigContract.indicator(indicators.size());
            indicators.add(indicator);
            measure(indicator, rows - corrections);
        }
        for (int i = 0; i < corrections; i++) {
            correct(results.get(i * (CORRECTED_ROWS - 1)));
        }
    }

    /** In an order in which they can be stored. */
    List<Result> rows() {
        return results;
    }

    Dossier dossier() {
        return BigContract.with(indicators);
    }

    private void measure(Indicator indicator, int most) {
        var source = SOURCES.get(indicators.size() % SOURCES.size());
        var periods = IntStream.rangeClosed(2020, 2025)
                .boxed()
                .flatMap(year -> Period.of(indicator.frequency(), year).stream())
                .toList();
        for (var period : periods) {
            var collectedOn = period.end().plusDays(random.nextInt(28));
            for (var detail : DETAILS) {
                if (results.size() < most) {
                    results.add(row(indicator, period, detail, collectedOn, source));
                }
            }
        }
    }

    private Result row(Indicator indicator, Period period, String detail, LocalDate collectedOn, String source) {
        boolean proved = random.nextInt(100) == 0;
        return new Result(
                results.size() + 1L,
                BigContract.ID,
                indicator.code(),
                period,
                detail,
                content(indicator.shape()),
                collectedOn,
                random.nextInt(10) == 0 ? null : source,
                comment(),
                proved ? "releve-" + period + ".pdf" : null,
                proved ? SHA256 : null,
                AUTHOR,
                RECORDED_AT,
                null,
                null);
    }

    private @Nullable String comment() {
        int dice = random.nextInt(100);
        if (dice >= 10) {
            return null;
        }
        return dice == 0
                ? "Deux séances annulées ; une \"reportée\",\n%d personnes excusées".formatted(random.nextInt(900))
                : "%d personnes comptées sur place, %d à distance".formatted(random.nextInt(900), random.nextInt(900));
    }

    private Cell content(Indicator.Shape shape) {
        if (random.nextInt(25) == 0) {
            return Cell.missing(
                    MissingReason.values()[random.nextInt(4)], "La structure n’a pas répondu à la relance.");
        }
        return switch (shape) {
            case COUNT -> Cell.of(BigDecimal.valueOf(random.nextInt(4_000)));
            case PERCENT -> {
                int all = random.nextInt(1, 3_000);
                yield Cell.fraction(BigDecimal.valueOf(random.nextInt(all + 1)), BigDecimal.valueOf(all));
            }
            case RATIO -> Cell.fraction(decimal(90_000, 1), decimal(9_000, 1).add(BigDecimal.ONE));
            case AMOUNT -> Cell.of(decimal(9_000_000, 2));
            case NUMBER -> Cell.of(decimal(50_000, 2));
            case DURATION -> Cell.of(decimal(900, 1));
            case YES_NO -> Cell.of(BigDecimal.valueOf(random.nextInt(2)));
            case SCALE -> Cell.of(BigDecimal.valueOf(random.nextInt(1, 6)));
            case TEXT -> Cell.text(random.nextBoolean() ? "stable" : "en hausse");
        };
    }

    private BigDecimal decimal(int most, int scale) {
        return BigDecimal.valueOf(random.nextInt(most), scale);
    }

    private void correct(Result wrong) {
        var shape = indicators.stream()
                .filter(indicator -> indicator.code().equals(wrong.indicator()))
                .findAny()
                .orElseThrow()
                .shape();
        results.add(new Result(
                results.size() + 1L,
                wrong.contract(),
                wrong.indicator(),
                wrong.period(),
                wrong.detail(),
                content(shape),
                wrong.collectedOn().plusDays(2),
                wrong.source(),
                "Relevé vérifié sur pièces, ligne %d".formatted(results.size() + 1),
                null,
                null,
                AUTHOR,
                RECORDED_AT,
                wrong.id(),
                "Une structure avait été comptée deux fois"));
    }
}
