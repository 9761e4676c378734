package fr.jalon.oracle;

import fr.jalon.oracle.Aim.Goal;
import fr.jalon.oracle.Entries.Entry;
import fr.jalon.oracle.Gauge.Attainment;
import fr.jalon.oracle.Gauge.Grade;
import fr.jalon.oracle.Gauge.Why;
import fr.jalon.oracle.Series.Hole;
import fr.jalon.oracle.Series.YearValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of one indicator's row, in the words and figures that are printed. */
record Cells(Gauge gauge, int year) {
    static final String NOTHING = "–";
    static final String SECRET = "secret stat.";

    private static final Map<String, String> HOLES = Map.of(
            "NOT_COLLECTED",
            "non collecté",
            "UNKNOWN",
            "ne sait pas",
            "NOT_APPLICABLE",
            "sans objet",
            "PENDING",
            "en attente");
    private static final Map<String, String> PARTS = Map.of("SEX=F", "femmes", "SEX=M", "hommes");
    private static final Map<String, String> PERIODS =
            Map.of("MONTH", "mois", "QUARTER", "trimestres", "HALF_YEAR", "semestres", "YEAR", "années");

    /** The years in the head of a table, which its rows need not repeat; absent where the head names none. */
    record Head(@Nullable Integer baseline, @Nullable Integer last) {}

    /** The row with all that is said beside the title, with and without the unit, which a title may say already. */
    List<List<String>> rows(Head head) {
        return List.of(row(head, title(unit(), details())), row(head, title(List.of(), details())));
    }

    /** The row with the unit at most beside the title. */
    List<List<String>> briefRows(Head head) {
        return List.of(row(head, title(unit(), List.of())), row(head, title(List.of(), List.of())));
    }

    private List<String> row(Head head, String title) {
        return List.of(
                title,
                baseline(head),
                value(year - 1),
                value(year),
                gauge.aim(year)
                        .ofTheYear()
                        .map(goal -> (goal.dated() ? "" : "≈ ") + goal(goal))
                        .orElse(NOTHING),
                gauge.aim(year)
                        .last()
                        .map(goal -> goal(goal) + inOtherYear(goal.on(), head.last()))
                        .orElse(NOTHING),
                attainment(),
                grade());
    }

    private List<String> unit() {
        return List.of(gauge.indicator.text("unit"));
    }

    private String title(List<String> unit, List<String> details) {
        String beside = Stream.concat(unit.stream(), details.stream()).collect(Collectors.joining(", "));
        return gauge.series.code() + " " + gauge.indicator.text("title")
                + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        YearValue value = gauge.series.year(year);
        if (value.isThere() && !gauge.isMasked(year)) {
            gauge.series
                    .parts(year)
                    .forEach((part, count) -> details.add(PARTS.get(part) + " : " + French.number(count, 0)));
            if (value.top() != null && value.bottom() != null) {
                details.add(French.number(value.top(), 0) + " sur " + French.number(value.bottom(), 0));
            }
            if (value.partial()) {
                details.add("* " + value.filled() + " " + periods(value.filled()) + " sur " + value.wanted());
            }
        }
        YearValue before = gauge.series.year(year - 1);
        if (before.isThere() && before.partial() && !gauge.isMasked(year - 1)) {
            details.add("* " + (year - 1) + " : " + before.filled() + " " + periods(before.filled()) + " sur "
                    + before.wanted());
        }
        gauge.series.redefinedOn(year).ifPresent(day -> details.add("série coupée au " + French.day(day)));
        return details;
    }

    private String periods(int count) {
        String many = PERIODS.get(gauge.indicator.text("frequency", "YEAR"));
        return count == 1 && !many.equals("mois") ? many.substring(0, many.length() - 1) : many;
    }

    private String baseline(Head head) {
        Optional<Aim.Start> start = gauge.aim(year).baseline();
        if (start.isEmpty() || gauge.hasMaskedBaseline(year)) {
            return NOTHING;
        }
        return number(start.get().value()) + inOtherYear(start.get().on(), head.baseline());
    }

    private static String inOtherYear(LocalDate on, @Nullable Integer headed) {
        return headed != null && headed == on.getYear() ? "" : " (" + on.getYear() + ")";
    }

    /** The value of a year, or the word that stands for it. */
    String value(int ofYear) {
        YearValue value = gauge.series.year(ofYear);
        if (gauge.isMasked(ofYear)) {
            return SECRET;
        }
        if (value.value() != null) {
            return number(value.value()) + (value.partial() ? "*" : "");
        }
        return value.text() != null ? "décrit" : hole(ofYear);
    }

    private String hole(int ofYear) {
        List<Hole> holes = gauge.series.holes(ofYear);
        if (!holes.isEmpty()) {
            return reason(holes.get(0));
        }
        return gauge.series.isSetAside(ofYear) ? "sans objet" : NOTHING;
    }

    static String reason(Hole hole) {
        return hole.reason() == null ? "non saisi" : reason(hole.reason());
    }

    static String reason(String missing) {
        return HOLES.getOrDefault(missing, missing);
    }

    /** A number of this indicator with its decimals, or yes and no. */
    String number(Fraction value) {
        return gauge.series.shape().equals("YES_NO")
                ? (value.isZero() ? "non" : "oui")
                : French.number(value, decimals());
    }

    private int decimals() {
        return gauge.indicator.whole("decimals", gauge.series.shape().equals("PERCENT") ? 1 : 0);
    }

    /** One row of the results as it was entered: a fraction in its two numbers unless it counts people. */
    String entered(Entry entry) {
        if (entry.missing() != null) {
            return reason(entry.missing());
        }
        if (entry.top() != null && entry.bottom() != null && !gauge.indicator.flag("people")) {
            return French.number(entry.top(), 0) + " / " + French.number(entry.bottom(), 0);
        }
        return number(gauge.series.shown(entry));
    }

    /** The same where it is named as an origin: what counts people is shown only as it stands in the tables. */
    String origin(Entry entry) {
        if (gauge.isMasked(year) && !gauge.indicator.flag("cumulative")) {
            return SECRET;
        }
        boolean isAPart = gauge.series.sources(year).size() > 1;
        return gauge.indicator.flag("people") && isAPart ? "non publié" : entered(entry);
    }

    String goal(Goal goal) {
        if (goal.value() != null) {
            return number(goal.value());
        }
        if (goal.min() != null && goal.max() != null) {
            return number(goal.min()) + " à " + number(goal.max());
        }
        return goal.min() != null ? "≥ " + number(goal.min()) : "≤ " + number(goal.max());
    }

    private String attainment() {
        Attainment attainment = gauge.attainment(year);
        if (attainment.why() == Why.NOT_GRADED) {
            return NOTHING;
        }
        if (gauge.isMasked(year) || (attainment.share() != null && gauge.hasMaskedBaseline(year))) {
            return SECRET;
        }
        if (attainment.share() != null) {
            return French.percent(attainment.share());
        }
        return attainment.why() == null
                ? (attainment.grade() == Grade.WITHIN ? "dans l’intervalle" : "hors de l’intervalle")
                : why(attainment.why());
    }

    private String why(Why why) {
        return switch (why) {
            case NOT_GRADED -> NOTHING;
            case NO_VALUE -> gauge.series.isSetAside(year) ? "sans objet" : "aucun résultat";
            case NO_TARGET -> "sans cible";
            case NO_BASELINE -> "sans référence";
            case TARGET_IS_BASELINE -> "cible = référence";
            case SERIES_IS_CUT -> "rupture de série";
        };
    }

    private String grade() {
        if (gauge.attainment(year).why() == Why.NOT_GRADED) {
            return "observé";
        }
        Grade grade = gauge.printedGrade(year);
        if (grade == null) {
            return NOTHING;
        }
        return switch (grade) {
            case REACHED, WITHIN -> "atteinte";
            case ON_TRACK -> "en bonne voie";
            case TO_WATCH -> "à surveiller";
            case CRITICAL -> "critique";
            case OUTSIDE -> "non atteinte";
        };
    }
}
