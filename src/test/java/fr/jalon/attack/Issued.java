package fr.jalon.attack;

import fr.jalon.bilan.Bilan;
import fr.jalon.data.BilanTables;
import fr.jalon.data.DataTable;
import fr.jalon.data.Datum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every edition of a contract says, read from its tables: nothing else is known to the attacker. */
final class Issued {
    private static final String MASKED = "secret statistique";

    private final Map<String, Gauge> gauges = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Figure>> figures = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, List<Part>>> parts = new LinkedHashMap<>();

    /** What is said of an indicator by its last edition. */
    record Gauge(
            String code,
            boolean people,
            String shape,
            String accumulation,
            boolean cumulative,
            @Nullable String formula,
            boolean baselineWithheld) {
        boolean isFraction() {
            return shape.equals("pourcentage") || shape.equals("rapport");
        }

        boolean countsPeople() {
            return people && (isFraction() || shape.equals("compte") || shape.equals("nombre"));
        }
    }

    /** A year of an indicator; without any number a hole, unless it is withheld. */
    record Figure(
            int year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean withheld,
            boolean redefined,
            @Nullable BigDecimal target,
            @Nullable String grade) {
        boolean isThere() {
            return withheld || value != null;
        }

        Figure or(Figure earlier) {
            return new Figure(
                    year,
                    value == null ? earlier.value : value,
                    numerator == null ? earlier.numerator : numerator,
                    denominator == null ? earlier.denominator : denominator,
                    withheld && earlier.withheld,
                    redefined,
                    target == null ? earlier.target : target,
                    grade == null ? earlier.grade : grade);
        }
    }

    /** A part of a year's value. */
    record Part(String label, @Nullable BigDecimal value) {
        /** Parts of one kind add up: sexes, ages, places. */
        String dimension() {
            return label.equals("femmes") || label.equals("hommes") ? "sexe" : label.contains("ans") ? "âge" : "lieu";
        }
    }

    /** @param editions of one contract, by year */
    Issued(List<Bilan> editions) {
        for (Bilan edition : editions) {
            Map<String, DataTable> tables = new TreeMap<>();
            BilanTables.of(edition).forEach(table -> tables.put(table.name(), table));
            rows(tables, "indicateurs").forEach(this::gauge);
            rows(tables, "valeurs").forEach(this::figure);
            rows(tables, "parties").forEach(this::part);
        }
    }

    private static List<Row> rows(Map<String, DataTable> tables, String name) {
        DataTable table = tables.get(name);
        return table.rows().stream().map(cells -> new Row(table, cells)).toList();
    }

    private void gauge(Row row) {
        gauges.put(
                row.text("code"),
                new Gauge(
                        row.text("code"),
                        row.flag("personnes"),
                        row.text("forme"),
                        row.text("valeur_annuelle"),
                        row.flag("cumul"),
                        row.find("formule").map(Object::toString).orElse(null),
                        row.text("reference_mention").equals(MASKED)));
    }

    private void figure(Row row) {
        Figure figure = new Figure(
                row.year(),
                row.number("valeur"),
                row.number("numerateur"),
                row.number("denominateur"),
                row.text("mention").equals(MASKED),
                row.text("rupture").contains("nouvelle définition"),
                row.number("cible"),
                row.find("appreciation").map(Object::toString).orElse(null));
        figures.computeIfAbsent(row.text("indicateur"), code -> new TreeMap<>())
                .merge(figure.year(), figure, (earlier, later) -> later.or(earlier));
    }

    private void part(Row row) {
        parts.computeIfAbsent(row.text("indicateur"), code -> new TreeMap<>())
                .computeIfAbsent(row.year(), year -> new ArrayList<>())
                .add(new Part(row.text("partie"), row.number("valeur")));
    }

    List<Gauge> gauges() {
        return List.copyOf(gauges.values());
    }

    Gauge gauge(String code) {
        return gauges.get(code);
    }

    List<Figure> figures(String code) {
        return List.copyOf(figures.getOrDefault(code, new TreeMap<>()).values());
    }

    Optional<Figure> figure(String code, int year) {
        return Optional.ofNullable(figures.getOrDefault(code, new TreeMap<>()).get(year));
    }

    /** The parts that the edition of that year tells, by what they divide. */
    Map<String, List<Part>> parts(String code, int year) {
        Map<String, List<Part>> dimensions = new TreeMap<>();
        parts.getOrDefault(code, new TreeMap<>())
                .getOrDefault(year, List.of())
                .forEach(part -> dimensions
                        .computeIfAbsent(part.dimension(), dimension -> new ArrayList<>())
                        .add(part));
        return dimensions;
    }

    /** A row by its column names. */
    private record Row(DataTable table, List<@Nullable Datum> cells) {
        Optional<Object> find(String key) {
            for (int i = 0; i < cells.size(); i++) {
                if (table.columns().get(i).key().equals(key)) {
                    return Optional.ofNullable(cells.get(i)).map(Row::plain);
                }
            }
            throw new IllegalArgumentException("no column " + key + " in " + table.name());
        }

        private static Object plain(Datum datum) {
            if (datum instanceof Datum.Number number) {
                return number.value();
            }
            if (datum instanceof Datum.Flag flag) {
                return flag.value();
            }
            return datum instanceof Datum.Text text ? text.value() : ((Datum.Day) datum).value();
        }

        String text(String key) {
            return find(key).map(Object::toString).orElse("");
        }

        @Nullable BigDecimal number(String key) {
            return find(key).map(BigDecimal.class::cast).orElse(null);
        }

        int year() {
            return number("annee").intValueExact();
        }

        boolean flag(String key) {
            return find(key).map(Boolean.class::cast).orElseThrow();
        }
    }
}
