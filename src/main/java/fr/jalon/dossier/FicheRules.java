package fr.jalon.dossier;

import fr.jalon.fiche.FicheStatus;
import fr.jalon.file.Sentence;
import java.time.LocalDate;
import java.util.List;

/** What holds inside a fiche, and between it and the frame. */
final class FicheRules {
    private final Section root;
    private final CalendarRules calendar;
    private final Codes axes = new Codes("un axe");
    private final Codes objectives = new Codes("un objectif");
    private final Codes funders = new Codes("un financeur");
    private final Codes fiches = new Codes("une fiche");

    FicheRules(Section root, CalendarRules calendar) {
        this.root = root;
        this.calendar = calendar;
    }

    /** Checks every fiche, and gives their codes. */
    Codes check() {
        root.list("funders").forEach(funders::declare);
        for (Section axis : root.list("axes")) {
            axes.declare(axis);
            // The frame's rules tell of doubled objectives; here their codes are only known.
            axis.list("objectives").forEach(objective -> objectives.know(objective.text("code")));
        }
        for (Section fiche : root.list("fiches")) {
            fiches.declare(fiche);
            checkLinks(fiche);
            checkDates(fiche);
            checkStatuses(fiche.list("statuses"));
            checkMilestones(fiche);
            checkBudget(fiche);
            checkNarratives(fiche);
        }
        return fiches;
    }

    private void checkLinks(Section fiche) {
        axes.requireKnown(fiche, "axis");
        objectives.requireAllKnown(fiche, "objectives");
    }

    private void checkDates(Section fiche) {
        calendar.requireOrder(fiche, "starts-on", "ends-on");
        calendar.requireOrder(fiche, "starts-on", "first-ends-on");
        LocalDate starts = fiche.date("starts-on");
        LocalDate ends = fiche.date("ends-on");
        if (starts != null && calendar.end() != null && starts.isAfter(calendar.end())) {
            calendar.requireWithin(fiche, "starts-on");
        } else if (ends != null && calendar.start() != null && ends.isBefore(calendar.start())) {
            calendar.requireWithin(fiche, "ends-on");
        }
    }

    private void checkStatuses(List<Section> statuses) {
        calendar.requireRising(statuses, "since");
        for (Section change : statuses) {
            FicheStatus status = change.choice(FicheStatus.class, "status");
            if (status == null) {
                continue;
            }
            if (status.needsReason() && !change.has("reason")) {
                change.refuse(
                        "status",
                        Sentence.of("une fiche reportée ou abandonnée dit pourquoi, et « reason » manque"),
                        Sentence.of("ajouter « reason: » et la raison en une phrase"));
            }
            if (status != FicheStatus.POSTPONED && change.has("postponed-to")) {
                change.refuse(
                        "postponed-to",
                        Sentence.of("seule une fiche POSTPONED a une nouvelle date, celle-ci est {}", status),
                        Sentence.of("retirer « postponed-to », ou écrire « status: POSTPONED »"));
            }
            calendar.requireOrder(change, "since", "postponed-to");
        }
    }

    private static void checkMilestones(Section fiche) {
        var codes = new Codes("un jalon");
        fiche.list("milestones").forEach(codes::declare);
    }

    private void checkBudget(Section fiche) {
        var lines = new Codes("une ligne de budget", "de cette année et de ce financeur");
        for (Section line : fiche.list("budget")) {
            calendar.requireYear(line, "year");
            funders.requireKnown(line, "funder");
            if (line.whole("year") != null && line.text("funder") != null) {
                lines.declare(line, "funder", line.whole("year") + " " + line.text("funder"));
            }
            if (!line.has("planned") && !line.has("actual")) {
                line.refuse(
                        Sentence.of("une ligne de budget a un montant prévu, dépensé, ou les deux"),
                        Sentence.of("ajouter « planned: » ou « actual: », ou retirer la ligne"));
            }
        }
    }

    private void checkNarratives(Section fiche) {
        var years = new Codes("un récit", "de cette année");
        for (Section narrative : fiche.list("narratives")) {
            years.declare(narrative, "year", narrative.whole("year"));
            calendar.requireYear(narrative, "year");
        }
    }
}
