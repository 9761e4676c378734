package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.ContractId;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellIndexTest {
    private final CellIndex index = new CellIndex();

    @Test
    void thousands_of_rows_are_found_by_their_cells_as_in_a_map() {
        List<ResultRow> rows = rows(20_000);
        Map<CellPlace, ResultRow> latest = new HashMap<>();
        for (ResultRow row : rows) {
            assertThat(index.add(row)).isEqualTo(Optional.ofNullable(latest.put(CellPlace.of(row), row)));
        }

        assertThat(index.rows()).isEqualTo(rows);
        assertThat(latest)
                .allSatisfy((place, row) ->
                        assertThat(rows.get(index.latest(place))).isSameAs(row));
        assertThat(IntStream.range(0, rows.size()).filter(index::isFirst)).hasSize(latest.size());
    }

    @Test
    void a_cell_without_a_row_is_not_found() {
        index.add(row("1.1", "2025", "", 1));

        assertThat(index.latest(new CellPlace(new IndicatorCode("1.1"), new Period("2025"), "SEX=F")))
                .isNegative();
    }

    @Test
    void the_chain_of_a_cell_holds_its_rows_in_the_order_of_the_file() {
        index.add(row("1.1", "2025", "", 1));
        index.add(row("1.2", "2025", "", 2));
        index.add(row("1.1", "2025", "", 3));

        assertThat(index.chain(2).fresh()).extracting(ResultRow::line).containsExactly(1, 3);
    }

    private static List<ResultRow> rows(int count) {
        var random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(line -> row(
                        (1 + random.nextInt(40)) + "." + (1 + random.nextInt(9)),
                        "" + (2020 + random.nextInt(6)),
                        random.nextBoolean() ? "" : "AGE=" + random.nextInt(9) + "-99",
                        line))
                .toList();
    }

    private static ResultRow row(String indicator, String period, String detail, int line) {
        return new ResultRow(
                line,
                new ContractId("loue-lison-2"),
                new IndicatorCode(indicator),
                new Period(period),
                detail,
                Cell.of(BigDecimal.valueOf(line)),
                LocalDate.of(2026, 1, 15),
                null,
                null,
                null,
                null,
                null);
    }
}
