package fr.jalon.office.workbook;

import fr.jalon.bilan.Change;
import fr.jalon.bilan.Change.Nature;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.IndicatorBilan.Detail;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.MissingValue;
import fr.jalon.document.annual.ChangeRow;
import fr.jalon.document.annual.MissingRow;
import fr.jalon.document.annual.Prose;
import fr.jalon.fiche.FicheCode;
import fr.jalon.office.workbook.Styles.Role;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.jspecify.annotations.Nullable;

/** The sheets that are one list: breakdowns, definitions, what is missing, what changed. */
final class ListSheets {
    private final Book book;

    /** A part of a value under its indicator. */
    record Part(@Nullable FicheCode fiche, IndicatorBilan bilan, Detail detail) {}

    /** A missing value, and the words of the report for it. */
    record Missing(MissingValue value, MissingRow said) {}

    /** A change, and the words of the report for it. */
    record Changed(Change change, ChangeRow said) {}

    ListSheets(Book book) {
        this.book = book;
    }

    /** Only when a breakdown was entered. */
    void details() {
        List<Part> parts = new ArrayList<>();
        for (FicheBilan fiche : book.bilan().fiches()) {
            fiche.indicators()
                    .forEach(i -> i.details()
                            .forEach(d -> parts.add(new Part(fiche.fiche().code(), i, d))));
        }
        book.bilan().context().forEach(i -> i.details().forEach(d -> parts.add(new Part(null, i, d))));
        if (!parts.isEmpty()) {
            details(parts);
        }
    }

    private void details(List<Part> parts) {
        write(
                "Ventilations",
                "Ventilations " + book.year(),
                "parts des valeurs de l’année\u00a0: femmes, hommes, âges, territoires",
                "",
                "",
                List.of(
                        Column.text("Fiche", 9, "", part -> code(part.fiche())),
                        Column.text(
                                "Indicateur",
                                11,
                                "",
                                part -> Words.code(part.bilan().indicator())),
                        Column.text(
                                "Intitulé",
                                45,
                                "",
                                part -> Words.title(part.bilan().indicator())),
                        Column.text(
                                "Unité", 16, "", part -> Words.unit(part.bilan().indicator())),
                        Column.text(
                                "Part",
                                30,
                                "",
                                part -> Words.typed(part.detail().label())),
                        Column.figures(
                                "Valeur " + book.year(),
                                13,
                                "",
                                part -> Value.of(
                                        part.bilan().indicator(), part.detail().value())),
                        Column.text(
                                "Remarque",
                                20,
                                "",
                                part -> Value.remark(part.detail().value() == null ? Labels.MASKED : ""))),
                parts);
    }

    void definitions() {
        write(
                "Définitions",
                "Définitions des indicateurs",
                "ce que chaque indicateur compte, et d’où il vient",
                "",
                "Aucun indicateur.",
                List.of(
                        Column.text("Fiche", 34, "", row -> Value.of(row.fiche().text())),
                        Column.text(
                                "Indicateur",
                                42,
                                "",
                                row -> Value.of(row.title().text())),
                        Column.text(
                                "Définition",
                                70,
                                "",
                                row -> Value.of(row.definition().text())),
                        Column.text(
                                "Source",
                                34,
                                "Avec la fréquence, quand elle n’est pas annuelle.",
                                row -> Value.of(row.source().text()))),
                book.report().method().definitions());
    }

    void missing() {
        List<MissingValue> values = book.bilan().missing();
        List<MissingRow> said = book.report().missing().rows();
        List<Missing> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Missing(values.get(i), said.get(i)));
        }
        write(
                "Informations manquantes",
                "Informations manquantes",
                "chaque valeur attendue qui manque, avec sa raison",
                book.report().missing().lead().text(),
                "Rien ne manque.",
                List.of(
                        Column.text(
                                "Fiche",
                                9,
                                "",
                                row -> code(row.value().indicator().fiche())),
                        Column.text(
                                "Indicateur",
                                11,
                                "",
                                row -> Words.code(row.value().indicator())),
                        Column.text(
                                "Intitulé",
                                60,
                                "",
                                row -> Words.title(row.value().indicator())),
                        Column.text(
                                "Période",
                                22,
                                "",
                                row -> new Value.Code(row.said().period().text())),
                        Column.text(
                                "Raison",
                                16,
                                "«\u202fnon saisi\u202f»\u00a0: rien n’a été écrit, pas même une raison.",
                                row -> Value.of(row.said().reason())),
                        Column.text(
                                "Motif",
                                50,
                                "",
                                row -> row.value().motive() == null
                                        ? Value.remark("sans motif")
                                        : Words.typed(row.value().motive()))),
                rows);
    }

    void changes() {
        List<Changed> rows =
                new ArrayList<>(told(Nature.FACT, book.report().changes().facts()));
        rows.addAll(told(Nature.METHOD, book.report().changes().method()));
        write(
                "Ce qui a changé",
                "Ce qui a changé",
                "depuis l’édition précédente\u00a0; une méthode changée n’est jamais un progrès",
                book.report().changes().lead().text(),
                "Rien n’a changé.",
                List.of(
                        Column.text(
                                "Nature",
                                18,
                                "Ce qui s’est passé, ou la manière de mesurer, qui n’est jamais un progrès.",
                                row -> new Value.Text(
                                        row.change().nature() == Nature.FACT ? "fait" : "manière de mesurer")),
                        Column.text(
                                "De quoi",
                                34,
                                "",
                                row -> Value.of(row.said().heading().text())),
                        Column.text("Code", 10, "Fiche ou indicateur.", row -> where(row.change())),
                        Column.figures(
                                "Date",
                                12,
                                "Vide pour ce qui n’en porte pas.",
                                row -> Value.of(row.change().on())),
                        Column.text("Type", 14, "", row -> Value.of(row.said().kind())),
                        Column.text(
                                "Changement",
                                90,
                                "",
                                row -> Value.of(row.said().text().text()))),
                rows);
    }

    private List<Changed> told(Nature nature, List<ChangeRow> said) {
        List<Change> changes = book.bilan().changes().stream()
                .filter(change -> change.nature() == nature)
                .toList();
        List<Changed> rows = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            rows.add(new Changed(changes.get(i), said.get(i)));
        }
        return rows;
    }

    private static Value where(Change change) {
        return change.where().isEmpty() ? Value.NONE : new Value.Code(change.where());
    }

    private static Value code(@Nullable FicheCode fiche) {
        return fiche == null ? new Value.Text("Contexte") : new Value.Code(Prose.code(fiche));
    }

    private <T> void write(
            String name, String title, String holds, String lead, String none, List<Column<T>> columns, List<T> rows) {
        Table<T> table = new Table<>(name.replace(' ', '_'), columns);
        Page page = book.page(book.name(name), title, holds, table.widths());
        if (!lead.isEmpty()) {
            page.prose(lead, columns.size(), Role.LEAD);
        }
        int head = table.write(page, rows, none);
        page.sheet().createFreezePane(0, head + 1);
        page.print(book.report().imprint(), PaperSize.A4_PAPER, columns.size(), head);
    }
}
