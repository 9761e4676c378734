package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.fixture.SampleBilans;
import fr.jalon.fixture.generator.ContractGenerator;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing behind a masked value reaches the data or the pages: another small number in its place changes nothing. */
class MaskedDataTest {
    private static final int CONTRACTS = 15;

    @Test
    void another_small_number_of_people_gives_the_same_data_and_pages() {
        int moved = 0;
        for (var made : new ContractGenerator(11).contracts().limit(CONTRACTS).toList()) {
            for (Bilan bilan : SampleBilans.bilans(made.dossier(), made.results())) {
                Map<Long, Result> others = others(bilan);
                if (others.isEmpty()) {
                    continue;
                }
                Bilan twin = new BilanCompiler().compile(with(bilan.input(), others));
                assertThat(twin.input().results()).isNotEqualTo(bilan.input().results());
                assertThat(BilanJson.write(twin)).isEqualTo(BilanJson.write(bilan));
                assertThat(BilanCsv.write(twin)).isEqualTo(BilanCsv.write(bilan));
                assertThat(new AnnualReportCompiler().compile(twin))
                        .isEqualTo(new AnnualReportCompiler().compile(bilan));
                moved += others.size();
            }
        }
        assertThat(moved).as("values that were masked and moved").isGreaterThan(5);
    }

    /** Of each masked count that one row makes, the row with another small count in it. */
    private static Map<Long, Result> others(Bilan bilan) {
        int threshold = bilan.input().dossier().contract().maskingThreshold();
        Map<Long, Result> others = new TreeMap<>();
        for (IndicatorBilan indicator : IndicatorTable.all(bilan).toList()) {
            if (isSimple(indicator)) {
                for (YearValue year : indicator.years()) {
                    other(year, threshold).ifPresent(row -> others.put(row.id(), row));
                }
            }
        }
        return others;
    }

    private static boolean isSimple(IndicatorBilan bilan) {
        return bilan.indicator().shape() == Shape.COUNT
                && bilan.indicator().frequency() != Frequency.ONCE
                && !bilan.indicator().cumulative()
                && bilan.indicator().breakdown().isEmpty()
                && bilan.indicator().formula() == null;
    }

    private static Optional<Result> other(YearValue year, int threshold) {
        if (!year.masked() || year.inputs().size() != 1) {
            return Optional.empty();
        }
        Result row = year.inputs().get(0);
        BigDecimal value = row.cell().value();
        if (value == null || value.intValue() < 1 || value.intValue() >= threshold) {
            return Optional.empty();
        }
        BigDecimal moved = BigDecimal.valueOf(value.intValue() % (threshold - 1) + 1);
        return Optional.of(new Result(
                row.id(),
                row.contract(),
                row.indicator(),
                row.period(),
                row.detail(),
                Cell.of(moved),
                row.collectedOn(),
                row.source(),
                row.comment(),
                row.evidence(),
                row.evidenceSha256(),
                row.author(),
                row.recordedAt(),
                row.replaces(),
                row.reason()));
    }

    private static BilanInput with(BilanInput input, Map<Long, Result> others) {
        List<Result> rows = input.results().stream()
                .map(row -> others.getOrDefault(row.id(), row))
                .toList();
        return new BilanInput(input.dossier(), rows, input.year(), input.asOf(), input.edition(), input.previous());
    }
}
