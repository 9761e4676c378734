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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was entered into what the comité de pilotage reads. Pure: the same input makes the same bilan. */
public final class BilanCompiler {
    /**
     * Computes every figure, grade and sentence of a contract for one year.
     *
     * @throws IllegalArgumentException when the year is not one of the contract's
     */
    public Bilan compile(BilanInput input) {
        requireYearOf(input.dossier().contract(), input.year());
        return new Compilation(input).bilan();
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
        private final SmallNumbers small;
        private final Standings standings;
        private final PeriodCells cells;
        private final IndicatorCompiler indicators;
        private final Budgets budgets;

        Compilation(BilanInput input) {
            this.input = input;
            this.dossier = input.dossier();
            Contract contract = dossier.contract();
            this.statuses = new Statuses(input.asOf());
            this.small = new SmallNumbers(contract.maskingThreshold());
            Readings readings = new Readings(input.results());
            this.cells = new PeriodCells(contract, new Periods(contract, statuses), readings, fichesByCode());
            YearValues values = new YearValues(cells, contract.firstYear());
            Series series = new Series(dossier.indicators(), values, contract.firstYear(), input.year());
            Definitions definitions = new Definitions(perimeters());
            this.standings = new Standings(definitions, small, input.asOf());
            Details details = new Details(values, readings, small, members());
            this.indicators = new IndicatorCompiler(
                    series, new Masking(series, small), standings, definitions, details, input.year());
            this.budgets = new Budgets(dossier.funders(), input.year());
        }

        Bilan bilan() {
            List<FicheBilan> fiches = fiches();
            Totals totals = Counting.totals(fiches);
            return new Bilan(
                    input,
                    new SynthesisWriter(input).write(fiches, totals),
                    dossier.axes().stream()
                            .map(axis -> Counting.axis(axis, fiches))
                            .toList(),
                    fiches,
                    indicatorsOf(null).stream().map(indicators::of).toList(),
                    totals,
                    budgets.of(dossier.fiches()),
                    new Changes(input, statuses, new Corrections(input, small)).list(),
                    fiches.stream().flatMap(fiche -> fiche.missing().stream()).toList());
        }

        private List<FicheBilan> fiches() {
            FicheCompiler compiler = new FicheCompiler(
                    indicators,
                    statuses,
                    new Expectations(cells, input.year()),
                    budgets,
                    new Advances(statuses, standings, input.year(), input.asOf()),
                    input.year());
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
