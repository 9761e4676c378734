package fr.jalon.oracle;

import fr.jalon.oracle.Series.Hole;
import fr.jalon.oracle.Sheet.Group;
import java.time.LocalDate;
import java.util.Optional;

/** What must stand on the pages of one fiche. */
record FichePages(Reading page, Sheet sheet, Told told) {
    private static final int YEAR = IssuedSample.YEAR;

    /** Looks for all of it and strikes it out; how many charts are told in a sentence. */
    int expect(Cells.Head head) {
        sheet.gauges.forEach(gauge -> page.anyRow(new Cells(gauge, YEAR).rows(head)));
        status();
        page.text(French.day(sheet.fiche.date("starts-on")) + " – " + French.day(sheet.fiche.date("ends-on")));
        sheet.fiche.children("milestones").forEach(this::milestone);
        budget();
        sheet.gauges.forEach(gauge -> gauge.series.holes(YEAR).forEach(hole -> page.text(missing(gauge, hole))));
        return Caption.expect(page, sheet.gauges, YEAR);
    }

    private void status() {
        Optional<Sheet.Lateness> late = sheet.lateness();
        if (late.isPresent()) {
            page.text("en retard de " + French.counted(late.get().days(), "jour"));
            page.text(French.day(late.get().since()));
            return;
        }
        LocalDate since = sheet.group() == Group.NOT_STARTED
                ? sheet.fiche.date("starts-on")
                : sheet.status().orElseThrow().date("since");
        page.text((sheet.group() == Group.PAUSED_OR_BLOCKED ? "en pause" : Told.GROUPS.get(sheet.group()))
                + switch (sheet.group()) {
                    case COMPLETED, ABANDONED -> " le ";
                    case NOT_STARTED -> ", début prévu le ";
                    default -> " depuis le ";
                }
                + French.day(since));
    }

    /** A step with the day it was done, or with the day it is due and whether that has passed. */
    private void milestone(Node step) {
        Optional<LocalDate> done = step.findDate("done-on").filter(day -> !day.isAfter(IssuedSample.FREEZE));
        LocalDate due = step.date("due-on");
        page.dated(step.text("title") + ",", done.orElse(due));
        if (done.isEmpty() && due.isBefore(IssuedSample.FREEZE)) {
            page.text(French.day(due) + ", en retard");
        }
    }

    private static String missing(Gauge gauge, Hole hole) {
        String reason = hole.reason() == null ? "aucune valeur saisie" : Cells.reason(hole);
        return gauge.series.code() + " " + gauge.indicator.text("title") + ", " + French.period(hole.span()) + " : "
                + reason
                + (hole.motive() == null ? "" : " (" + hole.motive() + ")");
    }

    private void budget() {
        Budget budget = sheet.budget();
        if (budget.lines().isEmpty()) {
            return;
        }
        budget.lines().forEach(line -> page.row(BudgetCells.line(told.funder(line.funder()), line)));
        page.row(new BudgetCells(budget).total("Total"));
        if (budget.oneSided() > 0) {
            page.figuresAfter("Hors total :", new BudgetCells(budget).apart());
        }
    }
}
