package fr.jalon.office.workbook;

import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Target;
import fr.jalon.office.workbook.Styles.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.jspecify.annotations.Nullable;

/** The indicators of an axis, or of the context, one a row, over the charts of their series. */
final class IndicatorSheet {
    private final Book book;
    private final Trajectories trajectories;
    private final ChartParts charts;

    /** An indicator under its fiche. */
    record Row(@Nullable FicheBilan fiche, IndicatorBilan bilan) {}

    IndicatorSheet(Book book, Trajectories trajectories, ChartParts charts) {
        this.book = book;
        this.trajectories = trajectories;
        this.charts = charts;
    }

    /** The sheet of an axis. */
    void axis(String name, String title, String table, List<FicheBilan> fiches) {
        List<Row> rows = new ArrayList<>();
        fiches.forEach(fiche -> fiche.indicators().forEach(indicator -> rows.add(new Row(fiche, indicator))));
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("Fiche", 9, "Code de la fiche action.", row -> fiche(row, Words::code)),
                Column.text("Titre de la fiche", 28, "", row -> fiche(row, Words::title))));
        columns.addAll(indicators());
        write(name, title, "indicateurs et trajectoires de ses fiches", new Table<>(table, columns), rows, "");
    }

    /** The sheet of the indicators that belong to no fiche. */
    void context() {
        write(
                book.name("Contexte"),
                "Indicateurs de contexte",
                "indicateurs du territoire, hors de tout total",
                new Table<>("Contexte", indicators()),
                book.bilan().context().stream().map(i -> new Row(null, i)).toList(),
                book.report().context().lead().text());
    }

    private void write(String name, String title, String holds, Table<Row> table, List<Row> rows, String lead) {
        Page page = book.page(name, title, holds, table.widths());
        int columns = table.columns().size();
        if (!lead.isEmpty()) {
            page.prose(lead, 5, Role.LEAD);
        }
        int head = table.write(page, rows, "Aucun indicateur.");
        page.sheet().createFreezePane(columns - indicators().size() + 2, head + 1);
        new Charts(page, trajectories, charts)
                .write(rows.stream().map(Row::bilan).toList(), columns);
        page.print(book.report().imprint(), PaperSize.A3_PAPER, columns, head);
    }

    private static Value fiche(Row row, java.util.function.Function<FicheBilan, Value> said) {
        return row.fiche() == null ? Value.NONE : said.apply(row.fiche());
    }

    /** The columns that every indicator has; the guide of the workbook reads them too. */
    List<Column<Row>> indicators() {
        int year = book.year();
        return List.of(
                Column.text(
                        "Indicateur",
                        11,
                        "Numéro de l’indicateur.",
                        row -> Words.code(row.bilan().indicator())),
                Column.text("Intitulé", 38, "", row -> Words.title(row.bilan().indicator())),
                Column.text(
                        "Unité",
                        15,
                        "Ce qui est compté.",
                        row -> Words.unit(row.bilan().indicator())),
                figure(
                        "Référence",
                        "État de départ, dont part la trajectoire.",
                        row -> row.bilan().definition().baseline()),
                Column.figures(
                        "Date de la référence",
                        12,
                        "",
                        row -> Value.of(row.bilan().definition().baselineOn())),
                Column.figures(
                        "" + (year - 1),
                        11,
                        "Valeur de l’année précédente.",
                        row -> Remarks.figure(
                                row.bilan().indicator(), row.bilan().previous())),
                Column.text(
                        "Remarque " + (year - 1),
                        16,
                        REMARK,
                        row -> Value.remark(Remarks.of(row.bilan().previous()))),
                Column.figures(
                        "" + year,
                        11,
                        "Valeur de l’année du rapport.",
                        row -> Remarks.figure(
                                row.bilan().indicator(), row.bilan().current())),
                Column.text(
                        "Remarque " + year,
                        16,
                        REMARK,
                        row -> Value.remark(Remarks.of(row.bilan().current()))),
                figure(
                        "Cible " + year,
                        "Ce qui est visé pour l’année du rapport.",
                        row -> value(row.bilan().target())),
                figure(
                        "Cible finale",
                        "La dernière cible datée.",
                        row -> value(row.bilan().finalTarget())),
                Column.figures(
                        "Date de la cible finale",
                        12,
                        "",
                        row -> row.bilan().finalTarget() == null
                                ? Value.NONE
                                : Value.of(row.bilan().finalTarget().on())),
                Column.text(
                        "Remarque sur les cibles",
                        17,
                        "Cible lue sur la droite entre deux points datés, ou intervalle visé.",
                        row -> Value.remark(Remarks.targets(row.bilan()))),
                Column.figures(
                        "Atteinte " + year,
                        11,
                        "(valeur − référence) / (cible − référence)\u00a0; peut dépasser 100\u202f% ou être négative.",
                        row -> Remarks.figure(row.bilan().attainment())),
                Column.text(
                        "Remarque sur l’atteinte",
                        15,
                        "Pourquoi l’atteinte ne se calcule pas.",
                        row -> Value.remark(Remarks.of(row.bilan().attainment()))),
                Column.text(
                        "Appréciation",
                        14,
                        "Où en est l’indicateur face à la cible de l’année.",
                        row -> Value.of(grade(row.bilan()))),
                Column.figures(
                        "Périodes renseignées",
                        13,
                        "Périodes de l’année qui ont une valeur.",
                        row -> Value.of(row.bilan().current().periods().n())),
                Column.figures(
                        "Périodes attendues",
                        11,
                        "Périodes de l’année qui en attendent une.",
                        row -> Value.of(row.bilan().current().periods().of())),
                Column.figures(
                        "Numérateur " + year,
                        15,
                        "De quoi un pourcentage ou un ratio est fait.",
                        row -> part(row.bilan().current(), row.bilan().current().numerator())),
                Column.figures(
                        "Dénominateur " + year,
                        17,
                        "",
                        row -> part(row.bilan().current(), row.bilan().current().denominator())));
    }

    private static final String REMARK = "Pourquoi la case est vide, ou ce que la valeur ne couvre pas.";

    private static Column<Row> figure(
            String head, String about, java.util.function.Function<Row, @Nullable BigDecimal> value) {
        return Column.figures(head, 11, about, row -> Value.of(row.bilan().indicator(), value.apply(row)));
    }

    private static @Nullable BigDecimal value(@Nullable Target target) {
        return target == null ? null : target.value();
    }

    /** Of a figure that is not printed, neither are the parts. */
    private static Value part(YearValue year, @Nullable BigDecimal part) {
        return year.value() == null || part == null ? Value.NONE : new Value.Figure(part, NumberFormats.WHOLE);
    }

    private static String grade(IndicatorBilan bilan) {
        return bilan.indicator().direction() == Direction.OBSERVE ? "observé" : Labels.grade(bilan.grade());
    }
}
