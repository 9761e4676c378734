package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.ContractId;
import fr.jalon.file.FileRefused;
import fr.jalon.indicator.Period;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsReaderTest {
    private static final Path FILE = Path.of("src/test/resources/files/petits-resultats.csv");
    private static final ContractId CONTRACT = new ContractId("val-d-essai-2");
    private static final ResultsReader READER = SampleResults.reader(LocalDate.of(2026, 6, 30));

    @TempDir
    private Path folder;

    @Test
    void every_line_becomes_a_row_in_the_order_of_the_file() {
        assertThat(rows(FILE))
                .extracting(row -> row.line() + " " + CellPlace.of(row) + " = "
                        + RowContent.of(row).cellText())
                .containsExactly(
                        "2 1.1, 2025-Q1 = 12",
                        "4 1.1, 2025-Q1, SEX=F = 9",
                        "5 1.1, 2025-Q1 = 14",
                        "6 1.1, 2025-Q2 = 0",
                        "7 1.1, 2025-Q3 = PENDING",
                        "8 1.2, 2025 = 49/90",
                        "9 C1, 2025 = 26100");
    }

    @Test
    void a_row_keeps_everything_that_the_line_says() {
        assertThat(rows(FILE).get(0))
                .isEqualTo(new ResultRow(
                        2,
                        CONTRACT,
                        rows(FILE).get(0).indicator(),
                        new Period("2025-Q1"),
                        "",
                        Cell.of(BigDecimal.valueOf(12)),
                        LocalDate.of(2025, 4, 10),
                        "Émargement",
                        "Deux sessions ; une \"annulée\"\nfaute de salle",
                        "liste.pdf",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        null));
    }

    @Test
    void commas_windows_line_ends_a_mark_and_another_order_of_columns_change_nothing() throws IOException {
        Path commas = write("""
                \uFEFFcollected_on,CONTRACT,value,period,indicator\r
                2025-07-01,val-d-essai-2,"1 234",2025-Q2,1.1\r
                """);

        assertThat(rows(commas)).singleElement().satisfies(row -> {
            assertThat(row.cell()).isEqualTo(Cell.of(BigDecimal.valueOf(1234)));
            assertThat(row.collectedOn()).isEqualTo("2025-07-01");
        });
    }

    @Test
    void numbers_read_the_same_whatever_the_machine_speaks() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.FRANCE, Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                Path file = write("contract;indicator;period;numerator;denominator;collected_on\n"
                        + "val-d-essai-2;1.2;2025;12,5;1 000.25;2026-01-15\n");
                assertThat(rows(file).get(0).cell())
                        .as("in %s", locale)
                        .isEqualTo(Cell.fraction(new BigDecimal("12.5"), new BigDecimal("1000.25")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_file_of_a_million_lines_and_one_is_refused() throws IOException {
        Path file = write("contract;indicator;period;value;collected_on;reason\n"
                + "val-d-essai-2;1.1;2025-Q1;1;2025-07-01;Relu\n".repeat(1_000_001));

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("plus de 1000000 lignes");
    }

    @Test
    void a_hundred_thousand_lines_cost_little_time() throws IOException {
        Path file = write("contract;indicator;period;value;collected_on;reason\n"
                + "val-d-essai-2;1.1;2025-Q1;1 234;2025-07-01;Relu\n".repeat(100_000));

        var threads = ManagementFactory.getThreadMXBean();

        long start = threads.getCurrentThreadCpuTime();
        assertThat(rows(file)).hasSize(100_000);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;

        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void a_field_that_never_ends_is_refused() throws IOException {
        Path file = write(
                "contract;indicator;period;value;collected_on\nval-d-essai-2;1.1;2025-Q1;\"" + "1".repeat(200_000));

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("ligne 2")
                .hasMessageContaining("vérifier les guillemets");
    }

    @Test
    void an_unknown_contract_is_told_once_and_not_on_each_of_its_lines() throws IOException {
        Path file =
                write("contract;indicator;period;value;collected_on\n" + "autre;1.1;2025-Q1;1;2025-07-01\n".repeat(50));

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.problems()).hasSize(1));
    }

    private static List<ResultRow> rows(Path file) {
        return READER.read(file).rows().getOrDefault(CONTRACT, List.of());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("resultats.csv"), text);
    }
}
