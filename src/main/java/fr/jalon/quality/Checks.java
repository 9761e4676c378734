package fr.jalon.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The checks of the house, in the order in which they are told: worst first. */
public final class Checks {
    private static final List<String> NAMES = List.of(
            // what cannot be, or hardly
            "people-above-whole",
            "percent-above-100",
            "cumul-falls",
            "running-total-falls",
            "value-jump",
            "percent-jump",
            "parts-above-total",
            "parts-without-total",
            "parts-below-total",
            // days and years
            "period-outside-contract",
            "year-outside-contract",
            "collected-before-period",
            "fact-to-come",
            "collected-late",
            "fiche-outside-contract",
            "milestone-outside-contract",
            "status-outside-contract",
            "meeting-outside-contract",
            // follow-up
            "value-after-abandonment",
            "fiche-without-status",
            "fiche-past-its-end",
            "milestone-overdue",
            "postponed-without-date",
            "postponement-over",
            "fiche-year-without-result",
            "year-without-copil",
            "decision-unanswered",
            "actual-above-planned",
            "past-budget-without-actual",
            "contract-still-active",
            // evaluability
            "fiche-without-porteur",
            "fiche-without-objective",
            "fiche-without-indicator",
            "fiche-without-budget",
            "indicator-without-baseline",
            "indicator-without-target",
            "indicator-without-final-target",
            "indicator-without-source",
            "indicator-without-definition",
            "contract-without-context");

    /** Every check; a file that does not keep to its form fails here, before anything is checked. */
    public static final List<Check> ALL = NAMES.stream()
            .map(Checks::load)
            .sorted(Comparator.comparing(Check::severity))
            .toList();

    private Checks() {}

    private static Check load(String name) {
        String file = "checks/" + name + ".sql";
        try (InputStream in = Checks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no check " + file);
            }
            return Check.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
