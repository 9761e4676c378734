package fr.jalon.dossier;

import static fr.jalon.dossier.DossierParts.lines;
import static fr.jalon.dossier.DossierParts.parts;

import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheAction.Participation;
import fr.jalon.fiche.FicheAction.RegionalPlanLink;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import java.time.LocalDate;

/** Builds fiches from checked blocks. */
final class FicheParts {
    FicheAction fiche(Section fiche) {
        String title = fiche.requireText("title");
        LocalDate endsOn = fiche.requireDate("ends-on");
        return new FicheAction(
                new FicheCode(fiche.requireText("code")),
                fiche.requireText("axis"),
                title,
                fiche.text("short-title", title),
                fiche.texts("objectives"),
                fiche.text("context"),
                fiche.text("description"),
                fiche.text("target-population"),
                fiche.text("territory"),
                fiche.text("porteur"),
                fiche.texts("co-porteurs"),
                fiche.texts("partners"),
                fiche.requireDate("starts-on"),
                endsOn,
                fiche.date("first-ends-on", endsOn),
                fiche.text("resources"),
                fiche.choice(Participation.class, "participation"),
                fiche.text("inequalities"),
                parts(
                        fiche.list("regional-plans"),
                        plan -> new RegionalPlanLink(plan.requireText("plan"), plan.requireText("reference"))),
                parts(fiche.list("statuses"), FicheParts::status),
                parts(fiche.list("milestones"), FicheParts::milestone),
                parts(fiche.list("budget"), FicheParts::budgetLine),
                parts(fiche.list("narratives"), FicheParts::narrative));
    }

    private static StatusChange status(Section change) {
        return new StatusChange(
                change.requireDate("since"),
                change.requireChoice(FicheStatus.class, "status"),
                change.requireText("author"),
                change.text("reason"),
                change.date("postponed-to"));
    }

    private static Milestone milestone(Section milestone) {
        return new Milestone(
                milestone.requireText("code"),
                milestone.requireText("title"),
                milestone.requireDate("due-on"),
                milestone.date("done-on"));
    }

    private static BudgetLine budgetLine(Section line) {
        return new BudgetLine(
                line.requireWhole("year"), line.requireText("funder"), line.decimal("planned"), line.decimal("actual"));
    }

    private static Narrative narrative(Section narrative) {
        return new Narrative(
                narrative.requireWhole("year"),
                narrative.text("done"),
                lines(narrative, "obstacles"),
                lines(narrative, "enablers"),
                lines(narrative, "outlook"));
    }
}
