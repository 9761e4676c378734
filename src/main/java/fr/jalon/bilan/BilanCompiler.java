package fr.jalon.bilan;

import fr.jalon.contract.Contract;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was entered into what the comité de pilotage reads. Pure: the same input makes the same bilan. */
public final class BilanCompiler {
    /** The bilan of a contract that has no edition yet. */
    public Bilan compile(BilanInput input) {
        return compile(input, null);
    }

    /**
     * Computes every figure, grade and sentence of a contract for one year, and what changed since the edition before.
     *
     * @param previous the frozen data that {@code input.previous()} names; absent exactly when it names none
     * @throws IllegalArgumentException when the year is not one of the contract's, or these data are not the ones named
     */
    public Bilan compile(BilanInput input, @Nullable BilanInput previous) {
        requireYearOf(input.dossier().contract(), input.year());
        requireNamed(input.previous(), previous);
        Optional<BilanInput> reference = previous == null ? Hindsight.of(input) : Optional.of(previous);
        State before = reference
                .map(frozen -> new State(new Compilation(frozen, null).bilan()))
                .orElse(null);
        return new Compilation(input, before).bilan();
    }

    private static void requireNamed(@Nullable PreviousEdition named, @Nullable BilanInput previous) {
        boolean isNamed = named == null
                ? previous == null
                : previous != null
                        && previous.year() == named.year()
                        && previous.asOf().equals(named.asOf())
                        && previous.edition().equals(named.number());
        if (!isNamed) {
            throw new IllegalArgumentException("the frozen data to compare with are not those of " + named);
        }
    }

    private static void requireYearOf(Contract contract, int year) {
        if (year < contract.firstYear() || year > contract.lastYear()) {
            throw new IllegalArgumentException("year " + year + " is outside contract " + contract.id() + " ("
                    + contract.firstYear() + " to " + contract.lastYear() + ")");
        }
    }

    /** One input and the machines that read it. */
    private static final class Compilation {
        private final BilanInput input;
        private final Dossier dossier;
        private final Statuses statuses;
        private final PeriodCells cells;
        private final IndicatorCompiler indicators;
        private final Budgets budgets;
        private final Advances advances;
        private final @Nullable State before;

        /** @param before what to say the changes from; absent when none are told */
        Compilation(BilanInput input, @Nullable State before) {
            this.input = input;
            this.before = before;
            this.dossier = input.dossier();
            Contract contract = dossier.contract();
            this.statuses = new Statuses(input.asOf());
            SmallNumbers small = new SmallNumbers(contract.maskingThreshold());
            Readings readings = new Readings(input.results());
            this.cells = new PeriodCells(contract, new Periods(contract, statuses), readings, fichesByCode());
            YearValues values = new YearValues(cells, contract.firstYear());
            Series series = new Series(dossier.indicators(), values, contract.firstYear(), input.year());
            Definitions definitions = new Definitions(perimeters());
            Standings standings = new Standings(definitions, small, input.asOf());
            Details details = new Details(values, readings, small, members());
            this.indicators = new IndicatorCompiler(
                    series, new Masking(series, small), standings, definitions, details, input.year());
            this.budgets = new Budgets(dossier.funders(), input.year());
            NewlyReached reached = new NewlyReached(input, definitions, small, before);
            this.advances = new Advances(statuses, reached, input.year(), input.asOf());
        }

        Bilan bilan() {
            List<FicheBilan> fiches = fiches();
            Totals totals = Counting.totals(fiches);
            Bilan bilan = new Bilan(
                    input,
                    new SynthesisWriter(input).write(fiches, totals),
                    dossier.axes().stream()
                            .map(axis -> Counting.axis(axis, fiches))
                            .toList(),
                    fiches,
                    indicatorsOf(null).stream().map(indicators::of).toList(),
                    totals,
                    budgets.of(dossier.fiches()),
                    List.of(),
                    fiches.stream().flatMap(fiche -> fiche.missing().stream()).toList());
            return before == null ? bilan : bilan.with(new Changes(before, new State(bilan)).list());
        }

        private List<FicheBilan> fiches() {
            FicheCompiler compiler = new FicheCompiler(
                    indicators, statuses, new Expectations(cells, input.year()), budgets, advances, input.year());
            return dossier.fiches().stream()
                    .map(fiche -> compiler.of(fiche, indicatorsOf(fiche.code())))
                    .toList();
        }

        private List<Indicator> indicatorsOf(@Nullable FicheCode fiche) {
            return dossier.indicators().stream()
                    .filter(indicator -> Objects.equals(indicator.fiche(), fiche))
                    .toList();
        }

        private Map<FicheCode, FicheAction> fichesByCode() {
            return dossier.fiches().stream().collect(Collectors.toMap(FicheAction::code, Function.identity()));
        }

        /** An amendment that comes later has not changed the territory yet. */
        private List<Perimeter> perimeters() {
            return dossier.perimeters().stream()
                    .filter(perimeter -> !perimeter.from().isAfter(input.asOf()))
                    .toList();
        }

        /** The names of members, from the latest perimeter that has them. */
        private List<Member> members() {
            return dossier.perimeters().stream()
                    .sorted(Comparator.comparing(Perimeter::from).reversed())
                    .flatMap(perimeter -> perimeter.members().stream())
                    .toList();
        }
    }
}
