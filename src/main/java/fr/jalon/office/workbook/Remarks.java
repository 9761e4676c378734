package fr.jalon.office.workbook;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.French;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.annual.Prose;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words beside a figure: why there is none, or what it lacks. */
final class Remarks {
    private static final String SEPARATOR = French.NARROW + "; ";

    private Remarks() {}

    /** The figure of a year; empty for a hole, a word where it is withheld. */
    static Value figure(Indicator indicator, @Nullable YearValue year) {
        if (year == null) {
            return Value.NONE;
        }
        if (year.masked()) {
            return new Value.Remark("secret stat.");
        }
        BigDecimal value = year.value();
        return value == null
                ? Value.NONE
                : new Value.Figure(
                        NumberFormats.shown(indicator, value), NumberFormats.of(indicator, year.isPartial()));
    }

    /** What is to be known of the value of a year, or why there is none. */
    static String of(@Nullable YearValue year) {
        if (year == null) {
            return "avant le contrat";
        }
        if (year.masked()) {
            return Labels.MASKED;
        }
        String text = year.text();
        if (text != null) {
            return French.quote(Prose.text(text));
        }
        return year.value() == null ? hole(year) : partial(year);
    }

    private static String partial(YearValue year) {
        Count periods = year.periods();
        return year.isPartial()
                ? "partielle" + French.NO_BREAK + ": " + French.count(periods.n(), "période", "périodes") + " sur"
                        + French.NO_BREAK + periods.of()
                : "";
    }

    private static String hole(YearValue year) {
        String motive = year.motive() == null ? "" : Prose.text(year.motive());
        if (year.missing() != null) {
            return Labels.missing(year.missing()) + (motive.isEmpty() ? "" : French.NO_BREAK + ": " + motive);
        }
        if (!motive.isEmpty()) {
            return motive;
        }
        return year.periods().of() == 0 ? "aucune valeur attendue" : "non saisi";
    }

    /** A share as a percentage, or nothing. */
    static Value figure(Attainment share) {
        return share instanceof Attainment.Reached reached
                ? new Value.Figure(reached.fraction(), NumberFormats.PERCENT)
                : Value.NONE;
    }

    /** Why there is no share. */
    static String of(Attainment share) {
        return share instanceof Attainment.NotComputable hole ? hole.why() : "";
    }

    /** The target of the year is read on the line, or an interval; so may be the last one. */
    static String targets(IndicatorBilan bilan) {
        List<String> parts = new ArrayList<>();
        Target target = bilan.target();
        Target last = bilan.finalTarget();
        if (bilan.targetInterpolated()) {
            parts.add("lue sur la droite entre deux points datés");
        }
        if (target != null && target.value() == null) {
            parts.add(Labels.target(bilan.indicator(), target));
        }
        if (last != null && last.value() == null && !last.equals(target)) {
            parts.add("finale" + French.NO_BREAK + ": " + Labels.target(bilan.indicator(), last));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    /** The marks of a whole series, each after its year, then its cuts. */
    static String series(IndicatorBilan bilan) {
        List<String> parts = new ArrayList<>();
        for (YearValue year : bilan.years()) {
            String remark = of(year);
            if (!remark.isEmpty()) {
                parts.add(year.year() + French.NO_BREAK + ": " + remark);
            }
        }
        bilan.cuts().forEach(cut -> parts.add("série coupée au " + French.date(cut.on()) + " (" + cut.why() + ")"));
        return String.join(SEPARATOR, parts);
    }
}
