package fr.jalon.bilan;

import fr.jalon.contract.Amendment;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Contract.AxisWord;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Funder;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.OrganisationKind;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A contract with its results in the making: 2024 to 2029, frozen on 31 January 2026 for the year 2025. */
final class ACase {
    static final Instant RECORDED = Instant.parse("2026-01-15T09:00:00Z");

    private LocalDate startsOn = LocalDate.of(2024, 1, 1);
    private LocalDate endsOn = LocalDate.of(2029, 12, 31);
    private LocalDate asOf = LocalDate.of(2026, 1, 31);
    private BilanInput previous = null;
    private int threshold = 11;
    private AxisWord axisWord = AxisWord.AXE;
    private final List<Axis> axes = new ArrayList<>(List.of(new Axis("1", "Santé mentale", "Santé mentale")));
    private final List<FicheAction> fiches = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Funder> funders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Perimeter> perimeters = new ArrayList<>();
    private final List<Result> rows = new ArrayList<>();

    /** With the fiche that indicators belong to by default, in progress. */
    static ACase withFiche() {
        return new ACase().fiches(AFiche.of("FA8").inProgress());
    }

    static ACase with(AnIndicator... indicators) {
        return withFiche().indicators(indicators);
    }

    ACase() {
        perimeter("2024-01-01", "Ornans");
    }

    ACase runs(String from, String to) {
        startsOn = LocalDate.parse(from);
        endsOn = LocalDate.parse(to);
        return this;
    }

    ACase asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** Compared with what this edition was made from; on the same year it is the next one. */
    ACase after(BilanInput sealed) {
        previous = sealed;
        return this;
    }

    ACase threshold(int n) {
        threshold = n;
        return this;
    }

    ACase axisWord(AxisWord word) {
        axisWord = word;
        return this;
    }

    ACase axes(String... codes) {
        axes.clear();
        Arrays.stream(codes).forEach(code -> axes.add(new Axis(code, "Axe " + code, "Axe " + code)));
        return this;
    }

    ACase fiches(AFiche... added) {
        Arrays.stream(added).map(AFiche::build).forEach(fiches::add);
        return this;
    }

    ACase indicators(AnIndicator... added) {
        Arrays.stream(added).map(AnIndicator::build).forEach(indicators::add);
        return this;
    }

    ACase funder(String code, String name) {
        funders.add(new Funder(code, name, OrganisationKind.OTHER));
        return this;
    }

    /** {@code answeredOn} may be null. */
    ACase decision(String code, String title, String copil, String answeredOn) {
        decisions.add(new Decision(
                code,
                title,
                "Décider.",
                null,
                LocalDate.parse(copil),
                null,
                answeredOn == null ? null : Decision.Answer.ACCEPTED,
                answeredOn == null ? null : LocalDate.parse(answeredOn),
                null));
        return this;
    }

    ACase meeting(String date, Meeting.Kind kind) {
        meetings.add(new Meeting(LocalDate.parse(date), kind, "Bilan", null, null, null, null));
        return this;
    }

    ACase amendment(int number, String effectiveOn, String title) {
        amendments.add(new Amendment(number, null, LocalDate.parse(effectiveOn), title, null));
        return this;
    }

    ACase perimeter(String from, String... communes) {
        List<Member> members = Arrays.stream(communes)
                .map(name -> new Member(MemberKind.EPCI, "code-" + name, name, 2024))
                .toList();
        perimeters.add(new Perimeter(LocalDate.parse(from), null, 25000, 2021, members));
        return this;
    }

    ACase value(String indicator, String period, String value) {
        return row(indicator, period, "", Cell.of(new BigDecimal(value)));
    }

    ACase detail(String indicator, String period, String detail, String value) {
        return row(indicator, period, detail, Cell.of(new BigDecimal(value)));
    }

    ACase fraction(String indicator, String period, String numerator, String denominator) {
        return row(indicator, period, "", Cell.fraction(new BigDecimal(numerator), new BigDecimal(denominator)));
    }

    ACase hole(String indicator, String period, MissingReason reason, String motive) {
        return row(indicator, period, "", Cell.missing(reason, motive));
    }

    ACase row(String indicator, String period, String detail, Cell cell) {
        return row(indicator, period, detail, cell, LocalDate.of(2026, 1, 10), RECORDED, null, null);
    }

    ACase collected(String indicator, String period, String value, String collectedOn) {
        return row(
                indicator,
                period,
                "",
                Cell.of(new BigDecimal(value)),
                LocalDate.parse(collectedOn),
                RECORDED,
                null,
                null);
    }

    /** A row that replaces the one entered {@code replaces}-th, counted from 1; collected and recorded at once. */
    ACase correction(String indicator, String period, String detail, Cell cell, long replaces, String recordedAt) {
        Instant instant = Instant.parse(recordedAt);
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return row(indicator, period, detail, cell, day, instant, replaces, "double compte");
    }

    private ACase row(
            String indicator,
            String period,
            String detail,
            Cell cell,
            LocalDate collectedOn,
            Instant recordedAt,
            Long replaces,
            String reason) {
        rows.add(new Result(
                rows.size() + 1,
                new ContractId("loue-lison-2"),
                new IndicatorCode(indicator),
                new Period(period),
                detail,
                cell,
                collectedOn,
                null,
                null,
                null,
                null,
                "cli:test",
                recordedAt,
                replaces,
                reason));
        return this;
    }

    List<Result> rows() {
        return List.copyOf(rows);
    }

    Contract contract() {
        return new Contract(
                new ContractId("loue-lison-2"),
                "Contrat local de santé 2 Loue Lison",
                "Loue Lison 2",
                2,
                null,
                Contract.Status.ACTIVE,
                true,
                "27",
                List.of("25"),
                null,
                startsOn,
                endsOn,
                ZoneId.of("Europe/Paris"),
                threshold,
                axisWord,
                Contract.TerritoryKind.EPCI,
                "Loue Lison",
                null,
                null);
    }

    BilanInput input(int year) {
        return input(year, rows);
    }

    BilanInput input(int year, List<Result> results) {
        Dossier dossier = new Dossier(
                contract(),
                perimeters,
                List.of(),
                funders,
                axes,
                List.of(),
                fiches,
                indicators,
                amendments,
                meetings,
                decisions,
                List.of());
        boolean sameYear = previous != null && previous.year() == year;
        return new BilanInput(
                dossier,
                results,
                year,
                asOf,
                sameYear ? previous.edition().next() : EditionNumber.FIRST,
                previous == null
                        ? null
                        : new PreviousEdition(
                                previous.year(),
                                previous.edition(),
                                previous.asOf(),
                                "0".repeat(64),
                                sameYear && previous.previous() != null
                                        ? previous.previous().asOf()
                                        : null));
    }

    Bilan compile(int year) {
        return new BilanCompiler().compile(input(year), previous);
    }

    Bilan compile() {
        return compile(2025);
    }

    FicheBilan fiche(String code) {
        return compile().fiches().stream()
                .filter(bilan -> bilan.fiche().code().equals(new FicheCode(code)))
                .findFirst()
                .orElseThrow();
    }

    IndicatorBilan indicator(String code) {
        return indicator(code, 2025);
    }

    IndicatorBilan indicator(String code, int year) {
        return compile(year).fiches().stream()
                .flatMap(bilan -> bilan.indicators().stream())
                .filter(bilan -> bilan.indicator().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    YearValue current(String code) {
        return indicator(code).current();
    }
}
