package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed in the cells of an indicator that the edition before told: values that came, that went, that were corrected. */
final class ValueChanges {
    private final Indicator before;
    private final Indicator now;
    private final State old;
    private final State current;
    private final Place place;

    /** @param old the state before, {@code current} the state now */
    ValueChanges(Pair<Indicator> pair, State old, State current) {
        this.before = pair.before();
        this.now = pair.now();
        this.old = old;
        this.current = current;
        this.place = Place.of(now);
    }

    /** The same cell then and now. */
    private record Both(String detail, PeriodCell before, PeriodCell now) {}

    /** Nothing of cells that no longer mean the same: the change of measure says it. */
    List<Change> list() {
        boolean comparable = before.frequency() == now.frequency() && before.shape() == now.shape();
        if (comparable && now.formula() == null && before.formula() == null) {
            cells().forEach(this::compare);
        }
        return place.changes();
    }

    private List<Both> cells() {
        TreeSet<String> details = new TreeSet<>(List.of(""));
        details.addAll(old.details(before.code()));
        details.addAll(current.details(now.code()));
        List<Both> cells = new ArrayList<>();
        for (String detail : details) {
            boolean once = now.frequency() == Frequency.ONCE;
            int first = once ? old.year() : old.known().contract().firstYear();
            for (int year = first; year <= old.year(); year++) {
                cells.addAll(beside(detail, year));
            }
        }
        return cells;
    }

    private List<Both> beside(String detail, int year) {
        Map<String, PeriodCell> then = new TreeMap<>();
        old.cells(before, detail, year).forEach(cell -> then.put(cell.period().value(), cell));
        return current.cells(now, detail, year).stream()
                .map(cell -> new Both(detail, then.getOrDefault(cell.period().value(), cell), cell))
                .toList();
    }

    private void compare(Both cell) {
        Result then = cell.before().row();
        Result row = cell.now().row();
        if (row == null) {
            if (then != null) {
                tell(cell, Kind.CORRECTION, null, "valeur retirée");
            }
        } else if (then == null || !isSame(then.cell(), row.cell())) {
            changed(cell, then, row);
        } else if (!Objects.equals(then.source(), row.source()) || !Objects.equals(then.comment(), row.comment())) {
            tell(cell, Kind.CORRECTION, row.collectedOn(), "source ou commentaire précisé" + why(row));
        }
    }

    private void changed(Both cell, @Nullable Result then, Result row) {
        boolean wasFilled = then != null && then.cell().isFilled();
        boolean told = current.tells(now, cell.detail(), cell.now());
        String figure = told ? Said.of(now, row.cell()) : "";
        String sentence;
        if (!wasFilled) {
            String what = row.cell().isFilled() ? "nouvelle valeur" + (told ? ", " + figure : "") : figure;
            sentence = what + instead(then);
        } else if (told && old.tells(before, cell.detail(), cell.before())) {
            sentence = figure + " au lieu de "
                    + Said.of(before, Objects.requireNonNull(then).cell());
        } else {
            sentence = "valeur corrigée" + (told ? ", " + figure : "");
        }
        tell(cell, wasFilled ? Kind.CORRECTION : Kind.VALUE, row.collectedOn(), sentence + why(row));
    }

    private static String instead(@Nullable Result hole) {
        return hole == null
                ? ""
                : " au lieu de "
                        + French.quote(Labels.missing(
                                Objects.requireNonNull(hole.cell().missing())));
    }

    /** Why the row was replaced, and by whom. */
    private static String why(Result row) {
        return row.reason() == null ? "" : " (" + row.reason() + French.NARROW + "; " + row.author() + ")";
    }

    /** The day the right value was collected: a file that is imported later tells the same story. */
    private void tell(Both cell, Kind kind, @Nullable LocalDate on, String sentence) {
        place.add(
                kind,
                on,
                French.period(cell.now().period()) + part(cell.detail()) + French.NO_BREAK + ": " + sentence + ".");
    }

    private String part(String detail) {
        return detail.isEmpty()
                ? ""
                : ", "
                        + Labels.detail(
                                detail,
                                current.known().perimeters().stream()
                                        .flatMap(perimeter -> perimeter.members().stream())
                                        .toList());
    }

    private static boolean isSame(Cell a, Cell b) {
        return isSame(a.value(), b.value())
                && isSame(a.numerator(), b.numerator())
                && isSame(a.denominator(), b.denominator())
                && Objects.equals(a.text(), b.text())
                && a.missing() == b.missing()
                && Objects.equals(a.motive(), b.motive());
    }

    private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
