package fr.jalon.bilan;

import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A fiche in the making: it runs from 2024 to 2028, in axis 1, without any status. */
final class AFiche {
    private final String code;
    private String axis = "1";
    private String title = "Formations en santé mentale";
    private LocalDate startsOn = LocalDate.of(2024, 1, 1);
    private LocalDate endsOn = LocalDate.of(2028, 12, 31);
    private LocalDate firstEndsOn = LocalDate.of(2028, 12, 31);
    private final List<StatusChange> statuses = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();

    private AFiche(String code) {
        this.code = code;
    }

    static AFiche of(String code) {
        return new AFiche(code);
    }

    AFiche axis(String value) {
        this.axis = value;
        return this;
    }

    AFiche titled(String text) {
        this.title = text;
        return this;
    }

    AFiche starts(String day) {
        this.startsOn = LocalDate.parse(day);
        return this;
    }

    AFiche ends(String day) {
        this.endsOn = LocalDate.parse(day);
        this.firstEndsOn = endsOn;
        return this;
    }

    AFiche firstEnds(String day) {
        this.firstEndsOn = LocalDate.parse(day);
        return this;
    }

    AFiche status(String since, FicheStatus status) {
        String reason = status.needsReason() ? "recrutement" : null;
        statuses.add(new StatusChange(LocalDate.parse(since), status, "coordination", reason, null));
        return this;
    }

    AFiche postponed(String since, String to) {
        statuses.add(new StatusChange(
                LocalDate.parse(since), FicheStatus.POSTPONED, "coordination", "recrutement", LocalDate.parse(to)));
        return this;
    }

    AFiche inProgress() {
        return status("2024-03-12", FicheStatus.IN_PROGRESS);
    }

    /** {@code done} may be null. */
    AFiche milestone(String title, String due, String done) {
        milestones.add(new Milestone(
                "J" + (milestones.size() + 1),
                title,
                LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done)));
        return this;
    }

    /** Either amount may be null. */
    AFiche budget(int year, String funder, String planned, String actual) {
        budget.add(new BudgetLine(
                year,
                funder,
                planned == null ? null : new BigDecimal(planned),
                actual == null ? null : new BigDecimal(actual)));
        return this;
    }

    AFiche told(int year, String done) {
        narratives.add(new Narrative(year, done, null, null, null));
        return this;
    }

    FicheAction build() {
        return new FicheAction(
                new FicheCode(code),
                axis,
                title,
                title,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                startsOn,
                endsOn,
                firstEndsOn,
                null,
                null,
                null,
                List.of(),
                statuses,
                milestones,
                budget,
                narratives);
    }
}
