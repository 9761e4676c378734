package fr.jalon.bench;

import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Breakdown;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contract of a whole département, over six years, with as many indicators as are asked for. */
final class BigContract {
    static final ContractId ID = new ContractId("grand-territoire-1");

    /** 24 intercommunalités and 16 neighbourhoods. */
    static final List<Perimeter.Member> MEMBERS = Stream.concat(
                    IntStream.range(0, 24)
                            .mapToObj(n -> new Perimeter.Member(
                                    MemberKind.EPCI,
                                    String.valueOf(200_069_501 + n),
                                    "Communauté de communes n° " + (n + 1),
                                    2024)),
                    IntStream.range(0, 16)
                            .mapToObj(n -> new Perimeter.Member(
                                    MemberKind.QPV, "QN025%02dM".formatted(n + 1), "Quartier n° " + (n + 1), 2024)))
            .toList();

    private static final int INDICATORS_OF_A_FICHE = 9;
    private static final LocalDate STARTS = LocalDate.of(2020, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2025, 12, 31);
    private static final List<Shape> SHAPES = List.of(
            Shape.COUNT,
            Shape.PERCENT,
            Shape.COUNT,
            Shape.NUMBER,
            Shape.DURATION,
            Shape.COUNT,
            Shape.AMOUNT,
            Shape.RATIO,
            Shape.COUNT,
            Shape.SCALE,
            Shape.YES_NO,
            Shape.PERCENT,
            Shape.TEXT);
    private static final List<Frequency> FREQUENCIES =
            List.of(Frequency.MONTH, Frequency.MONTH, Frequency.QUARTER, Frequency.MONTH, Frequency.YEAR);

    private BigContract() {}

    static Dossier with(List<Indicator> indicators) {
        var fiches = indicators.stream()
                .map(indicator -> String.valueOf(indicator.fiche()))
                .distinct()
                .map(BigContract::fiche)
                .toList();
        return new Dossier(
                frame(),
                List.of(new Perimeter(STARTS, null, 543_974, 2021, MEMBERS)),
                List.of(),
                List.of(),
                List.of(new Axis("1", "Favoriser l’accès aux soins", "Accès aux soins")),
                List.of(),
                fiches,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The indicator of that rank, from 0. */
    static Indicator indicator(int rank) {
        var fiche = 1 + rank / INDICATORS_OF_A_FICHE;
        var shape = SHAPES.get(rank % SHAPES.size());
        return new Indicator(
                new IndicatorCode(fiche + "." + (1 + rank % INDICATORS_OF_A_FICHE)),
                new FicheCode("FA" + fiche),
                "Ce que la fiche " + fiche + " change, mesure n° " + rank,
                Indicator.Kind.RESULT,
                shape,
                "personnes",
                1,
                Indicator.Direction.INCREASE,
                shape == Shape.COUNT ? Indicator.Accumulation.SUM : Indicator.Accumulation.LAST,
                false,
                FREQUENCIES.get(rank % FREQUENCIES.size()),
                shape == Shape.COUNT,
                "Registre",
                "porteur",
                List.of(Breakdown.SEX, Breakdown.AGE, Breakdown.EPCI, Breakdown.QPV),
                null,
                null,
                List.of(new Definition(1, STARTS, "Ce qui est compté.", BigDecimal.ZERO, STARTS.minusDays(1))),
                List.of(new Target(ENDS, BigDecimal.valueOf(100), null, null, STARTS)));
    }

    private static Contract frame() {
        return new Contract(
                ID,
                "Contrat local de santé du grand territoire",
                "Grand territoire",
                1,
                null,
                Contract.Status.ACTIVE,
                true,
                "27",
                List.of("25"),
                STARTS,
                STARTS,
                ENDS,
                ZoneId.of("Europe/Paris"),
                11,
                Contract.AxisWord.AXE,
                Contract.TerritoryKind.GROUPING,
                "Grand territoire",
                null,
                "Les valeurs de ce contrat sont inventées.");
    }

    private static FicheAction fiche(String code) {
        return new FicheAction(
                new FicheCode(code),
                "1",
                "Action " + code,
                code,
                List.of(),
                null,
                null,
                null,
                null,
                "Département",
                List.of(),
                List.of(),
                STARTS,
                ENDS,
                ENDS,
                null,
                null,
                null,
                List.of(),
                List.of(new StatusChange(STARTS, FicheStatus.IN_PROGRESS, "coordination", null, null)),
                List.of(),
                List.of(),
                List.of());
    }
}
