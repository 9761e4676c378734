package fr.jalon.dossier;

import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheAction.RegionalPlanLink;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Indicator;
import java.util.List;

/** What the file says of a fiche: the way back of {@link FicheParts}. */
final class FicheKeys {
    private final IndicatorKeys indicators;
    private final List<Indicator> all;

    /** @param all the indicators of the contract, of which each fiche takes its own */
    FicheKeys(IndicatorKeys indicators, List<Indicator> all) {
        this.indicators = indicators;
        this.all = all;
    }

    YamlKeys fiche(FicheAction fiche) {
        return new YamlKeys()
                .code("code", fiche.code())
                .code("axis", fiche.axis())
                .text("title", fiche.title())
                .text("short-title", fiche.shortTitle(), fiche.title())
                .codes("objectives", fiche.objectives())
                .text("context", fiche.context())
                .text("description", fiche.description())
                .text("target-population", fiche.targetPopulation())
                .text("territory", fiche.territory())
                .text("porteur", fiche.porteur())
                .texts("co-porteurs", fiche.coPorteurs())
                .texts("partners", fiche.partners())
                .date("starts-on", fiche.startsOn())
                .date("ends-on", fiche.endsOn())
                .word("first-ends-on", fiche.firstEndsOn(), fiche.endsOn())
                .text("resources", fiche.resources())
                .word("participation", fiche.participation())
                .text("inequalities", fiche.inequalities())
                .lines("regional-plans", fiche.regionalPlans(), FicheKeys::regionalPlan)
                .lines("statuses", fiche.statuses(), FicheKeys::status)
                .lines("milestones", fiche.milestones(), FicheKeys::milestone)
                .lines("budget", fiche.budget(), FicheKeys::budgetLine)
                .blocks("narratives", fiche.narratives(), FicheKeys::narrative)
                .blocks(
                        "indicators",
                        all.stream()
                                .filter(each -> fiche.code().equals(each.fiche()))
                                .toList(),
                        indicators::indicator);
    }

    private static YamlKeys regionalPlan(RegionalPlanLink link) {
        return new YamlKeys().text("plan", link.plan()).text("reference", link.reference());
    }

    private static YamlKeys status(StatusChange change) {
        return new YamlKeys()
                .date("since", change.since())
                .word("status", change.status())
                .text("author", change.author())
                .text("reason", change.reason())
                .date("postponed-to", change.postponedTo());
    }

    private static YamlKeys milestone(Milestone milestone) {
        return new YamlKeys()
                .code("code", milestone.code())
                .text("title", milestone.title())
                .date("due-on", milestone.dueOn())
                .date("done-on", milestone.doneOn());
    }

    private static YamlKeys budgetLine(BudgetLine line) {
        return new YamlKeys()
                .word("year", line.year())
                .code("funder", line.funder())
                .decimal("planned", line.planned())
                .decimal("actual", line.actual());
    }

    private static YamlKeys narrative(Narrative narrative) {
        return new YamlKeys()
                .word("year", narrative.year())
                .text("done", narrative.done())
                .points("obstacles", narrative.obstacles())
                .points("enablers", narrative.enablers())
                .points("outlook", narrative.outlook());
    }
}
