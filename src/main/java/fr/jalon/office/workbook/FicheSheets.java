package fr.jalon.office.workbook;

import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.Lateness;
import fr.jalon.contract.Axis;
import fr.jalon.document.annual.FichePage;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.jspecify.annotations.Nullable;

/** What the fiches are, where they stand, their steps and what was told of them. */
final class FicheSheets {
    private static final int FREEZE = 2;

    private final Book book;
    private final Map<String, FichePage> pages;
    private final Map<String, Axis> axes;

    /** A step under its fiche. */
    record Step(FicheBilan fiche, Milestone milestone) {}

    /** A paragraph or a point of what was told of a fiche. */
    record Told(FicheBilan fiche, String heading, String text) {}

    FicheSheets(Book book) {
        this.book = book;
        this.pages = book.report().fiches().stream().collect(Collectors.toMap(FichePage::anchor, Function.identity()));
        this.axes = book.bilan().input().dossier().axes().stream()
                .collect(Collectors.toMap(Axis::code, Function.identity()));
    }

    void fiches() {
        Table<FicheBilan> table = new Table<>("Fiches", columns());
        Page page = book.page(
                book.name("Fiches"),
                "Fiches action",
                "statut, calendrier, porteur et comptes de chaque fiche",
                table.widths());
        finish(page, table, table.write(page, book.bilan().fiches(), "Aucune fiche."));
    }

    private List<Column<FicheBilan>> columns() {
        return List.of(
                Column.text("Fiche", 9, "", Words::code),
                Column.text("Titre", 40, "", fiche -> Words.typed(fiche.fiche().title())),
                Column.text("Axe", 28, "", fiche -> Words.typed(axis(fiche.fiche()))),
                Column.text("Porteur", 24, "", fiche -> porteur(fiche.fiche())),
                Column.text("Co-porteurs", 22, "", fiche -> listed(fiche.fiche().coPorteurs())),
                Column.text("Partenaires", 30, "", fiche -> listed(fiche.fiche().partners())),
                Column.text("Public", 24, "", fiche -> Words.typed(fiche.fiche().targetPopulation())),
                Column.text(
                        "Avancement",
                        15,
                        "Le groupe de la fiche\u00a0; «\u202fen retard\u202f» se calcule sur les dates.",
                        fiche -> Value.of(Labels.group(fiche.group()))),
                Column.text("Statut déclaré", 14, "", fiche -> Value.of(status(fiche.status()))),
                Column.figures("Statut depuis le", 12, "", fiche -> Value.of(since(fiche.status()))),
                Column.figures(
                        "Jours de retard",
                        10,
                        "De la première date passée à la date d’arrêt des données.",
                        fiche -> days(fiche.lateness())),
                Column.text("Situation", 36, "", this::situation),
                Column.figures("Début", 12, "", fiche -> Value.of(fiche.fiche().startsOn())),
                Column.figures("Fin", 12, "", fiche -> Value.of(fiche.fiche().endsOn())),
                Column.figures(
                        "Fin d’abord prévue",
                        12,
                        "",
                        fiche -> Value.of(fiche.fiche().firstEndsOn())),
                Column.figures(
                        "Valeurs renseignées",
                        13,
                        "",
                        fiche -> Value.of(fiche.filled().n())),
                Column.figures(
                        "Valeurs attendues",
                        11,
                        "",
                        fiche -> Value.of(fiche.filled().of())),
                Column.figures(
                        "Cibles atteintes",
                        11,
                        "",
                        fiche -> Value.of(fiche.targets().reached().n())),
                Column.figures(
                        "Indicateurs jugés",
                        12,
                        "Indicateurs dont l’atteinte se calcule ou dont l’intervalle se juge.",
                        fiche -> Value.of(fiche.targets().reached().of())),
                Column.figures(
                        "Sans verdict",
                        10,
                        "",
                        fiche -> Value.of(fiche.targets().leftOut())));
    }

    private String axis(FicheAction fiche) {
        Axis axis = axes.get(fiche.axis());
        return axis == null ? fiche.axis() : axis.code() + ". " + axis.shortTitle();
    }

    private static Value porteur(FicheAction fiche) {
        return fiche.porteur() == null ? Value.remark("non désigné") : Words.typed(fiche.porteur());
    }

    private static Value listed(List<String> names) {
        return Words.typed(String.join(", ", names));
    }

    private static String status(@Nullable StatusChange status) {
        return status == null ? "non déclaré" : Labels.status(status.status());
    }

    private static @Nullable LocalDate since(@Nullable StatusChange status) {
        return status == null ? null : status.since();
    }

    private static Value days(@Nullable Lateness lateness) {
        return lateness == null ? Value.NONE : Value.of(Math.toIntExact(lateness.days()));
    }

    private Value situation(FicheBilan fiche) {
        FichePage page = pages.get("fiche-" + fiche.fiche().code());
        return page == null ? Value.NONE : Value.of(page.status().text());
    }

    void steps() {
        Table<Step> table = new Table<>(
                "Étapes",
                List.of(
                        Column.text("Fiche", 9, "", step -> Words.code(step.fiche())),
                        Column.text("Titre de la fiche", 30, "", step -> Words.title(step.fiche())),
                        Column.text(
                                "Étape",
                                60,
                                "",
                                step -> Words.typed(step.milestone().title())),
                        Column.figures(
                                "Prévue le",
                                12,
                                "",
                                step -> Value.of(step.milestone().dueOn())),
                        Column.figures(
                                "Faite le",
                                12,
                                "Vide\u00a0: pas encore faite à la date d’arrêt.",
                                step -> Value.of(done(step.milestone())))));
        List<Step> steps = new ArrayList<>();
        for (FicheBilan fiche : book.bilan().fiches()) {
            fiche.fiche().milestones().stream()
                    .sorted(Comparator.comparing(Milestone::dueOn))
                    .forEach(milestone -> steps.add(new Step(fiche, milestone)));
        }
        Page page = book.page(
                book.name("Étapes"), "Étapes des fiches", "étapes prévues et faites de chaque fiche", table.widths());
        finish(page, table, table.write(page, steps, "Aucune étape."));
    }

    /** What comes after the freeze date is not known yet. */
    private @Nullable LocalDate done(Milestone milestone) {
        LocalDate done = milestone.doneOn();
        return done == null || done.isAfter(book.bilan().input().asOf()) ? null : done;
    }

    void texts() {
        Table<Told> table = new Table<>(
                "Textes",
                List.of(
                        Column.text("Fiche", 9, "", told -> Words.code(told.fiche())),
                        Column.text("Titre de la fiche", 30, "", told -> Words.title(told.fiche())),
                        Column.text("Rubrique", 26, "", told -> Value.of(told.heading())),
                        Column.text(
                                "Texte",
                                100,
                                "Un paragraphe ou un point par ligne.",
                                told -> Words.typed(told.text()))));
        List<Told> all = new ArrayList<>();
        book.bilan().fiches().forEach(fiche -> all.addAll(told(fiche)));
        Page page = book.page(
                book.name("Textes des fiches"),
                "Textes des fiches",
                "ce qui a été fait, difficultés, leviers et perspectives",
                table.widths());
        finish(page, table, table.write(page, all, "Aucun texte pour " + book.year() + "."));
    }

    private List<Told> told(FicheBilan fiche) {
        List<Told> told = new ArrayList<>();
        Narrative narrative = fiche.narrative();
        if (narrative != null) {
            add(told, fiche, "Ce qui a été fait en " + book.year(), narrative.done());
            add(told, fiche, "Difficultés", narrative.obstacles());
            add(told, fiche, "Leviers", narrative.enablers());
            add(told, fiche, "Perspectives " + (book.year() + 1), narrative.outlook());
        }
        return told;
    }

    private static void add(List<Told> told, FicheBilan fiche, String heading, @Nullable String text) {
        if (text != null) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> told.add(new Told(fiche, heading, line)));
        }
    }

    private void finish(Page page, Table<?> table, int head) {
        page.sheet().createFreezePane(FREEZE, head + 1);
        page.print(
                book.report().imprint(),
                table.columns().size() > 8 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER,
                table.columns().size(),
                head);
    }
}
