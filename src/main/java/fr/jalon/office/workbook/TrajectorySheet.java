package fr.jalon.office.workbook;

import fr.jalon.indicator.Indicator;
import fr.jalon.office.workbook.Styles.Role;
import fr.jalon.office.workbook.Trajectories.Row;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;

/** The sheet that holds every series, and where in it a year stands. */
final class TrajectorySheet {
    private static final int FREEZE = 3;

    /** Columns before the first year. */
    static final int LEADING = 5;

    private final Book book;
    private final Trajectories trajectories;

    TrajectorySheet(Book book, Trajectories trajectories) {
        this.book = book;
        this.trajectories = trajectories;
    }

    void write() {
        Table<Row> table = new Table<>("Trajectoires", columns());
        Page page = book.page(
                trajectories.sheet(),
                "Trajectoires",
                "toutes les années de chaque indicateur\u00a0: observé, attendu, bornes",
                table.widths());
        page.prose(
                "Une ligne par série, une colonne par année. Les graphiques des autres feuilles lisent ces cases"
                        + "\u00a0: une case vide y reste un trou, et sa raison est dans la dernière colonne.",
                LEADING,
                Role.LEAD);
        int head = table.write(page, trajectories.rows(), "Le contrat n’a pas d’indicateur.");
        page.sheet().createFreezePane(FREEZE, head + 1);
        page.print(book.report().imprint(), PaperSize.A3_PAPER, table.columns().size(), head);
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text(
                        "Fiche",
                        9,
                        "",
                        row -> row.trajectory().fiche() == null
                                ? new Value.Text("Contexte")
                                : new Value.Code(row.trajectory().fiche())),
                Column.text(
                        "Indicateur",
                        11,
                        "",
                        row -> new Value.Code(indicator(row).code().value())),
                Column.text("Intitulé", 42, "", row -> Words.title(indicator(row))),
                Column.text("Unité", 16, "", row -> Words.unit(indicator(row))),
                Column.text(
                        "Série",
                        20,
                        "Observé\u00a0: valeurs annuelles, précédées de la référence. Attendu\u00a0: cible datée, sinon"
                                + " valeur au 31 décembre sur la droite entre deux points datés. Au moins, au plus\u00a0:"
                                + " bornes de l’intervalle visé.",
                        row -> new Value.Text(row.line().name()))));
        for (int year : trajectories.years()) {
            columns.add(Column.figures(
                    "" + year,
                    11,
                    "",
                    row -> Value.of(indicator(row), row.line().values().get(year))));
        }
        columns.add(Column.text(
                "Remarque",
                60,
                "Année par année, pourquoi une case est vide ou ce que la valeur ne couvre pas.",
                row -> Value.remark(row.first() ? Remarks.series(row.bilan()) : "")));
        return columns;
    }

    private static Indicator indicator(Row row) {
        return row.bilan().indicator();
    }
}
