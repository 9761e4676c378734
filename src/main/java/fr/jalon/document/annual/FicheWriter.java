package fr.jalon.document.annual;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BudgetBilan;
import fr.jalon.bilan.BudgetBilan.FunderBilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.MissingValue;
import fr.jalon.contract.Axis;
import fr.jalon.document.Chapter.Heading;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Pattern;
import fr.jalon.document.drawing.Signs;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of each fiche, axis by axis. */
final class FicheWriter {
    private static final int CHARTS = 2;

    private final Bilan bilan;
    private final int year;
    private final LocalDate asOf;

    FicheWriter(Bilan bilan) {
        this.bilan = bilan;
        this.year = bilan.input().year();
        this.asOf = bilan.input().asOf();
    }

    List<FichePage> writeAll() {
        List<FichePage> pages = new ArrayList<>();
        for (Axis axis : bilan.input().dossier().axes()) {
            boolean opensAxis = true;
            for (FicheBilan fiche : bilan.fiches()) {
                if (fiche.fiche().axis().equals(axis.code())) {
                    pages.add(write(fiche, opensAxis));
                    opensAxis = false;
                }
            }
        }
        return pages;
    }

    /** Names the page of a fiche. */
    static String page(FicheCode code) {
        return "fiche-" + code;
    }

    /** Names the lines of a fiche in the annex of origins. */
    static String anchor(FicheCode code) {
        return "origine-" + code;
    }

    /** The letters FA are already in the words; any others tell two fiches of one number apart. */
    static String heading(FicheCode code) {
        return "FICHE ACTION" + French.NO_BREAK + Prose.code(code).replaceFirst("^FA" + French.NO_BREAK, "");
    }

    private FichePage write(FicheBilan bilan, boolean opensAxis) {
        FicheAction fiche = bilan.fiche();
        IndicatorRows rows = new IndicatorRows(year, bilan.indicators());
        Narrative narrative = bilan.narrative();
        List<Bullet> points = points(narrative);
        List<Bullet> outlook = outlook(narrative);
        List<BudgetRow> budget = budget(bilan.budget());
        List<ChartPair> charts = Charts.pairs(bilan.indicators(), CHARTS);
        return new FichePage(
                page(fiche.code()),
                heading(fiche.code()),
                Prose.text(fiche.title()),
                Signage.sign(bilan.group()),
                Markup.of(Statuses.said(bilan)),
                French.date(fiche.startsOn()) + " – " + French.date(fiche.endsOn()),
                new FicheFacts(this.bilan.input().dossier()).of(fiche),
                "Ce qui a été fait en " + year,
                done(narrative),
                !bilan.indicators().isEmpty(),
                rows.baselineHead(),
                rows.previousHead(),
                rows.currentHead(),
                rows.targetHead(),
                rows.finalHead(),
                rows.list(),
                !rows.note().isEmpty(),
                rows.note(),
                !charts.isEmpty(),
                charts,
                !points.isEmpty() || !outlook.isEmpty(),
                "Perspectives " + (year + 1),
                orNone(points),
                orNone(outlook),
                !fiche.milestones().isEmpty(),
                !budget.isEmpty(),
                milestones(bilan),
                "Budget " + year,
                budget,
                !apart(bilan.budget()).isEmpty(),
                apart(bilan.budget()),
                !bilan.missing().isEmpty(),
                missing(bilan.missing()),
                headings(fiche, opensAxis),
                axisHead(fiche.axis()),
                footnote(bilan),
                bilan.indicators().isEmpty() ? null : anchor(fiche.code()));
    }

    private static Markup done(@Nullable Narrative narrative) {
        return narrative == null || narrative.done() == null
                ? Markup.soft("Non renseigné.")
                : Prose.of(narrative.done());
    }

    private static List<Bullet> points(@Nullable Narrative narrative) {
        if (narrative == null) {
            return List.of();
        }
        Stream<Markup> obstacles = Prose.points(narrative.obstacles()).stream().map(Prose::of);
        Stream<Markup> enablers = Prose.points(narrative.enablers()).stream()
                .map(point -> Markup.soft("Levier" + French.NO_BREAK + ": ").then(Prose.of(point)));
        return Stream.concat(obstacles, enablers).map(Bullet::new).toList();
    }

    private static List<Bullet> outlook(@Nullable Narrative narrative) {
        return narrative == null
                ? List.of()
                : Prose.points(narrative.outlook()).stream()
                        .map(Prose::of)
                        .map(Bullet::new)
                        .toList();
    }

    private static List<Bullet> orNone(List<Bullet> points) {
        return points.isEmpty() ? List.of(new Bullet(Markup.soft("Non renseigné."))) : points;
    }

    private List<MilestoneRow> milestones(FicheBilan bilan) {
        boolean isClosed = bilan.group() == Group.COMPLETED || bilan.group() == Group.ABANDONED;
        return bilan.fiche().milestones().stream()
                .sorted(Comparator.comparing(Milestone::dueOn))
                .map(milestone -> milestone(milestone, isClosed, asOf))
                .toList();
    }

    /** A step that a closed fiche leaves undone is not awaited any more, so it is not late. */
    static MilestoneRow milestone(Milestone milestone, boolean isClosed, LocalDate asOf) {
        LocalDate done = milestone.doneOn();
        boolean isDone = done != null && !done.isAfter(asOf);
        boolean isLate = !isDone && !isClosed && milestone.dueOn().isBefore(asOf);
        String state = isDone && done != null
                ? "faite le " + French.date(done)
                : "prévue le " + French.date(milestone.dueOn())
                        + (isLate ? ", en retard" : isClosed ? ", non faite" : "");
        return new MilestoneRow(
                isLate ? Signs.square(Pattern.HATCHED) : Signs.step(isDone),
                Prose.of(milestone.title()).then(Markup.soft(", " + state)));
    }

    private static List<BudgetRow> budget(BudgetBilan budget) {
        if (budget.funders().isEmpty()) {
            return List.of();
        }
        List<BudgetRow> rows = new ArrayList<>();
        budget.funders().forEach(funder -> rows.add(funder(funder)));
        rows.add(new BudgetRow(
                Markup.strong("Total"),
                BudgetWriter.totalled(budget.planned(), budget.lines()),
                BudgetWriter.totalled(budget.actual(), budget.lines()),
                budget.execution() instanceof Attainment.Reached reached
                        ? Markup.strong(French.percent(reached.fraction()))
                        : Markup.soft(Figures.NONE)));
        return rows;
    }

    /** A funder whose line has one amount only shows that one; the total leaves it out and says so below. */
    private static BudgetRow funder(FunderBilan funder) {
        boolean both = funder.lines().n() > 0;
        return new BudgetRow(
                Prose.of(funder.name()),
                amount(both, funder.planned(), funder.plannedOnly(), funder.plannedOnlyAmount()),
                amount(both, funder.actual(), funder.actualOnly(), funder.actualOnlyAmount()),
                both ? Figures.attainment(funder.execution()) : Markup.soft(Figures.NONE));
    }

    private static Markup amount(boolean both, BigDecimal sum, int alone, BigDecimal aloneSum) {
        if (both) {
            return Markup.of(Figures.euros(sum));
        }
        return alone > 0 ? Markup.of(Figures.euros(aloneSum)) : Markup.soft("non saisi");
    }

    /** «Hors total : 1 ligne prévue sans réalisé (3 000 €).», or nothing. */
    static String apart(BudgetBilan budget) {
        List<String> parts = new ArrayList<>();
        if (budget.plannedOnly() > 0) {
            parts.add(French.count(budget.plannedOnly(), "ligne prévue", "lignes prévues") + " sans réalisé ("
                    + Figures.euros(budget.plannedOnlyAmount()) + French.NO_BREAK + "€)");
        }
        if (budget.actualOnly() > 0) {
            parts.add(French.count(budget.actualOnly(), "ligne réalisée", "lignes réalisées") + " sans prévu ("
                    + Figures.euros(budget.actualOnlyAmount()) + French.NO_BREAK + "€)");
        }
        return parts.isEmpty() ? "" : "Hors total" + French.NO_BREAK + ": " + String.join(", ", parts) + ".";
    }

    /** Periods of one indicator that lack for one reason are told together. */
    private static Markup missing(List<MissingValue> missing) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (MissingValue value : missing) {
            String title = value.indicator().code() + French.NO_BREAK + " "
                    + value.indicator().title();
            String key = title + reason(value);
            periods.computeIfAbsent(key, any -> new ArrayList<>(List.of(title))).add(French.period(value.period()));
            reasons.put(key, reason(value));
        }
        return Prose.of(periods.entrySet().stream()
                        .map(entry -> String.join(", ", entry.getValue()) + French.NO_BREAK + ": "
                                + reasons.get(entry.getKey()))
                        .collect(Collectors.joining(French.NARROW + "; "))
                + ".");
    }

    private static String reason(MissingValue value) {
        String reason = value.reason() == null ? "aucune valeur saisie" : Labels.missing(value.reason());
        return reason + (value.motive() == null ? "" : " (" + Prose.open(value.motive()) + ")");
    }

    private List<Heading> headings(FicheAction fiche, boolean opensAxis) {
        Heading own = new Heading(Prose.code(fiche.code()) + French.NO_BREAK + " " + Prose.text(fiche.shortTitle()), 2);
        return opensAxis ? List.of(new Heading(axisHead(fiche.axis()), 1), own) : List.of(own);
    }

    private String axisHead(String code) {
        String title = bilan.input().dossier().axes().stream()
                .filter(axis -> axis.code().equals(code))
                .map(Axis::shortTitle)
                .findFirst()
                .orElse("");
        return ProgressWriter.axisWord(bilan) + French.NO_BREAK + code + " · " + Prose.text(title);
    }

    private static @Nullable String footnote(FicheBilan fiche) {
        if (fiche.indicators().isEmpty()) {
            return null;
        }
        String first = fiche.indicators().get(0).indicator().code().value();
        String last = fiche.indicators()
                .get(fiche.indicators().size() - 1)
                .indicator()
                .code()
                .value();
        return "origine de chaque chiffre" + French.NO_BREAK + ": annexe" + French.NO_BREAK + "D, "
                + (first.equals(last) ? "ligne " + first : "lignes " + first + " à " + last);
    }
}
