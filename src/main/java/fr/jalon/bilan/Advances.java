package fr.jalon.bilan;

import fr.jalon.bilan.Advance.Kind;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What moved a fiche forward during the year: it was completed, reached a target, passed a milestone. */
final class Advances {
    private final Statuses statuses;
    private final NewlyReached reached;
    private final int year;
    private final LocalDate asOf;

    Advances(Statuses statuses, NewlyReached reached, int year, LocalDate asOf) {
        this.statuses = statuses;
        this.reached = reached;
        this.year = year;
        this.asOf = asOf;
    }

    /** Strongest kind first, then in the order of the fiche. */
    List<Advance> of(FicheAction fiche, List<IndicatorBilan> indicators) {
        List<Advance> advances = new ArrayList<>(completed(fiche));
        indicators.stream()
                .filter(reached::is)
                .forEach(indicator -> advances.add(new Advance(Kind.TARGET_REACHED, reached(indicator))));
        fiche.milestones().forEach(milestone -> advances.addAll(passed(milestone)));
        return advances;
    }

    /** COMPLETED on the freeze date, and since this year: a completion that was taken back is none. */
    private List<Advance> completed(FicheAction fiche) {
        List<StatusChange> changes = statuses.changes(fiche);
        int last = changes.size() - 1;
        while (last > 0 && changes.get(last - 1).status() == FicheStatus.COMPLETED) {
            last--;
        }
        if (last < 0 || statuses.of(fiche) != FicheStatus.COMPLETED) {
            return List.of();
        }
        LocalDate since = changes.get(last).since();
        return since.getYear() == year
                ? List.of(new Advance(Kind.COMPLETED, "fiche réalisée le " + French.longDate(since) + "."))
                : List.of();
    }

    private static String reached(IndicatorBilan bilan) {
        return bilan.indicator().title() + French.NO_BREAK + ": " + figures(bilan) + ".";
    }

    private static String figures(IndicatorBilan bilan) {
        BigDecimal value = bilan.current().value();
        Target target = bilan.target();
        Indicator indicator = bilan.indicator();
        if (value == null || target == null || indicator.shape() == Indicator.Shape.YES_NO) {
            return "cible atteinte";
        }
        String aim = Labels.target(indicator, target);
        return French.quantity(indicator, value)
                + (target.value() == null ? ", dans l’intervalle visé (" + aim + ")" : ", pour une cible de " + aim);
    }

    private List<Advance> passed(Milestone milestone) {
        LocalDate done = milestone.doneOn();
        if (done == null || done.getYear() != year || done.isAfter(asOf)) {
            return List.of();
        }
        String sentence = "étape " + French.quote(milestone.title()) + " franchie le " + French.longDate(done) + ".";
        return List.of(new Advance(Kind.MILESTONE_DONE, sentence));
    }
}
