package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.RandomDossiers;
import fr.jalon.result.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds between any two states. */
class ChangesPropertiesTest {
    @Property(tries = 300)
    void a_state_compared_with_itself_has_not_changed(
            @ForAll @LongRange(min = 1, max = 100_000) long seed, @ForAll @IntRange(max = 2) int later) {
        Dossier dossier = RandomDossiers.dossier(seed);
        int year = dossier.contract().firstYear() + later;
        LocalDate asOf = LocalDate.of(year + 1, 1, 31);
        BilanInput first =
                new BilanInput(dossier, RandomDossiers.results(seed, dossier), year, asOf, EditionNumber.FIRST, null);
        BilanInput second = new BilanInput(
                dossier,
                first.results(),
                year,
                asOf,
                EditionNumber.FIRST.next(),
                new PreviousEdition(year, EditionNumber.FIRST, asOf, "0".repeat(64), null));

        assertThat(new BilanCompiler().compile(second, first).changes()).isEmpty();
    }

    /** Every figure of people in a sentence stands as the value of a year in the edition that printed it. */
    @Property(tries = 500)
    void no_sentence_tells_a_masked_value_nor_what_a_masked_one_became_by_difference(
            @ForAll @Size(2) List<@IntRange(max = 40) Integer> before,
            @ForAll @Size(2) List<@IntRange(max = 40) Integer> now,
            @ForAll boolean cumulative) {
        AnIndicator indicator = cumulative
                ? AnIndicator.of("8.1").people().cumulative()
                : AnIndicator.of("8.1").people();
        ACase then = values(ACase.with(indicator), before);
        ACase after = values(ACase.with(indicator), before);
        for (int i = 0; i < 2; i++) {
            if (!Objects.equals(now.get(i), before.get(i))) {
                after.correction(
                        "8.1",
                        "" + (2024 + i),
                        "",
                        Cell.of(BigDecimal.valueOf(now.get(i))),
                        i + 1,
                        "2026-01-20T09:00:00Z");
            }
        }
        Set<String> printed = Stream.of(then, after)
                .flatMap(each -> each.indicator("8.1").years().stream())
                .filter(year -> year.value() != null)
                .map(year -> year.value().toPlainString())
                .collect(Collectors.toSet());

        for (Change change : after.after(then.input(2025)).compile().changes()) {
            String said = change.sentence().replaceFirst("^\\d{4}", "");
            assertThat(numbers(said)).as(said).isSubsetOf(printed);
        }
    }

    private static ACase values(ACase made, List<Integer> values) {
        return made.value("8.1", "2024", "" + values.get(0)).value("8.1", "2025", "" + values.get(1));
    }

    private static Set<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
