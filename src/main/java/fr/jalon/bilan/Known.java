package fr.jalon.bilan;

import fr.jalon.dossier.Dossier;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.Milestone;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an edition could tell of a dossier: nothing that is dated after its freeze or belongs to a later year. */
final class Known {
    private final LocalDate asOf;
    private final int year;

    private Known(LocalDate asOf, int year) {
        this.asOf = asOf;
        this.year = year;
    }

    static Dossier of(BilanInput input) {
        return new Known(input.asOf(), input.year()).dossier(input.dossier());
    }

    private Dossier dossier(Dossier all) {
        return new Dossier(
                all.contract(),
                only(all.perimeters(), perimeter -> isKnown(perimeter.from())),
                all.signatories(),
                all.funders(),
                all.axes(),
                all.objectives(),
                all.fiches().stream().map(this::fiche).toList(),
                all.indicators().stream().map(this::indicator).toList(),
                only(all.amendments(), amendment -> isKnown(amendment.effectiveOn())),
                only(all.meetings(), meeting -> isKnown(meeting.date())),
                all.decisions().stream().map(this::decision).toList(),
                only(all.outlooks(), outlook -> outlook.year() <= year));
    }

    private FicheAction fiche(FicheAction all) {
        return new FicheAction(
                all.code(),
                all.axis(),
                all.title(),
                all.shortTitle(),
                all.objectives(),
                all.context(),
                all.description(),
                all.targetPopulation(),
                all.territory(),
                all.porteur(),
                all.coPorteurs(),
                all.partners(),
                all.startsOn(),
                all.endsOn(),
                all.firstEndsOn(),
                all.resources(),
                all.participation(),
                all.inequalities(),
                all.regionalPlans(),
                only(all.statuses(), status -> isKnown(status.since())),
                all.milestones().stream().map(this::milestone).toList(),
                only(all.budget(), line -> line.year() <= year),
                only(all.narratives(), narrative -> narrative.year() <= year));
    }

    private Milestone milestone(Milestone all) {
        return isKnown(all.doneOn()) ? all : new Milestone(all.code(), all.title(), all.dueOn(), null);
    }

    private Indicator indicator(Indicator all) {
        return new Indicator(
                all.code(),
                all.fiche(),
                all.title(),
                all.kind(),
                all.shape(),
                all.unit(),
                all.decimals(),
                all.direction(),
                all.accumulation(),
                all.cumulative(),
                all.frequency(),
                all.people(),
                all.source(),
                all.respondent(),
                all.breakdown(),
                all.formula(),
                all.regionalCode(),
                only(all.definitions(), definition -> isInForce(definition)),
                only(all.targets(), target -> isKnown(target.decidedOn())));
    }

    /** The first definition is the one from the start on. */
    private boolean isInForce(Definition definition) {
        return definition.version() == 1 || isKnown(definition.from());
    }

    private Decision decision(Decision all) {
        return isKnown(all.answeredOn())
                ? all
                : new Decision(
                        all.code(),
                        all.title(),
                        all.text(),
                        all.fiche(),
                        all.copil(),
                        all.deadline(),
                        null,
                        null,
                        null);
    }

    private boolean isKnown(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    private static <T> List<T> only(List<T> all, Predicate<T> known) {
        return all.stream().filter(known).toList();
    }
}
