package fr.jalon.office.workbook;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.contract.Contract;
import fr.jalon.document.annual.Prose;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.office.workbook.Trajectory.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All series of the report, one a row of their sheet and one year a column: what the charts of the other sheets draw. */
final class Trajectories {
    /** The row of the heads in their sheet, from 0. */
    static final int HEAD = 3;

    /** How many years around the contract are shown: a far baseline or target stands in a column of its own elsewhere. */
    private static final int AROUND = 3;

    private final String sheet;
    private final List<Row> rows = new ArrayList<>();
    private final Map<IndicatorCode, Place> places = new LinkedHashMap<>();
    private final int earliest;
    private final int latest;

    /** A line under its indicator. */
    record Row(Trajectory trajectory, Line line, boolean first) {
        IndicatorBilan bilan() {
            return trajectory.bilan();
        }
    }

    /** Where the lines of an indicator begin. */
    record Place(Trajectory trajectory, int row) {}

    /** @param sheet the name of the sheet that will hold them */
    Trajectories(String sheet, Bilan bilan) {
        Contract contract = bilan.input().dossier().contract();
        this.sheet = sheet;
        this.earliest = contract.firstYear() - AROUND;
        this.latest = contract.lastYear() + AROUND;
        bilan.fiches()
                .forEach(fiche -> fiche.indicators()
                        .forEach(indicator -> add(Prose.code(fiche.fiche().code()), indicator)));
        bilan.context().forEach(indicator -> add(null, indicator));
    }

    private void add(@Nullable String fiche, IndicatorBilan bilan) {
        Trajectory trajectory = Trajectory.of(fiche, bilan, earliest, latest);
        places.put(bilan.indicator().code(), new Place(trajectory, HEAD + 1 + rows.size()));
        boolean first = true;
        for (Line line : trajectory.lines()) {
            rows.add(new Row(trajectory, line, first));
            first = false;
        }
    }

    String sheet() {
        return sheet;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The years that have a column, in order. */
    List<Integer> years() {
        return span(List.copyOf(places.values()));
    }

    /** Those of these indicators that make a chart, in order. */
    List<Place> drawn(List<IndicatorBilan> indicators) {
        return indicators.stream()
                .map(indicator -> places.get(indicator.indicator().code()))
                .filter(place -> place != null && place.trajectory().isDrawn())
                .toList();
    }

    /** Every year from the first to the last that any of them tells: charts read together have one scale of time. */
    List<Integer> span(List<Place> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        int first = years(some).min().orElse(0);
        int last = years(some).max().orElse(0);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static IntStream years(List<Place> some) {
        return some.stream().flatMapToInt(place -> place.trajectory().years());
    }
}
