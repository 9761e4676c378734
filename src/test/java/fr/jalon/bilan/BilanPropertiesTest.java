package fr.jalon.bilan;

import static fr.jalon.bilan.WorkedCasesTest.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Decimals;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for any figures. */
class BilanPropertiesTest {
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    @Property(tries = 200)
    void four_quarters_add_up_to_the_year(
            @ForAll @Size(4) List<@BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal> values) {
        ACase made = ACase.with(AnIndicator.of("8.1").quarterly());
        for (int i = 0; i < 4; i++) {
            made.value("8.1", QUARTERS.get(i), values.get(i).toPlainString());
        }

        assertThat(made.current("8.1").value())
                .isEqualByComparingTo(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(made.current("8.1").isPartial()).isFalse();
    }

    @Property(tries = 200)
    void a_hole_never_changes_a_sum(
            @ForAll @Size(3) List<@IntRange(max = 1000) Integer> values, @ForAll MissingReason reason) {
        ACase without = quarters(values);
        ACase with = quarters(values).hole("8.1", "2025-Q4", reason, "motif");

        assertThat(with.current("8.1").value()).isEqualTo(without.current("8.1").value());
        assertThat(with.current("8.1").periods().n()).isEqualTo(3);
    }

    @Property(tries = 100)
    void the_order_of_the_rows_does_not_matter(
            @ForAll @Size(8) List<@IntRange(max = 1000) Integer> values, @ForAll Random random) {
        ACase made = ACase.with(
                AnIndicator.of("8.1").quarterly().cumulative().people(),
                AnIndicator.of("8.2").quarterly().accumulation(Accumulation.MEAN),
                AnIndicator.of("8.3").formula("[8.1] / [8.2]"));
        for (int i = 0; i < 4; i++) {
            made.value("8.1", QUARTERS.get(i), "" + values.get(i));
            made.value("8.2", QUARTERS.get(i), "" + values.get(4 + i));
        }
        made.correction("8.1", "2025-Q1", "", Cell.of(BigDecimal.TEN), 1, "2026-01-20T09:00:00Z");
        List<Result> shuffled = new ArrayList<>(made.rows());
        Collections.shuffle(shuffled, random);

        Bilan straight = made.compile();
        Bilan mixed = new BilanCompiler().compile(made.input(2025, shuffled));

        assertThat(mixed.fiches()).isEqualTo(straight.fiches());
        assertThat(mixed.changes()).isEqualTo(straight.changes());
        assertThat(mixed.totals()).isEqualTo(straight.totals());
    }

    @Property(tries = 500)
    void a_falling_indicator_is_the_mirror_of_a_rising_one(
            @ForAll @IntRange(min = -500, max = 500) int baseline,
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll @IntRange(min = -500, max = 500) int value) {
        Standing rising = towards(value, baseline, target);
        Standing mirrored = towards(-value, -baseline, -target);

        assertThat(mirrored).isEqualTo(rising);
    }

    @Property(tries = 500)
    void the_target_itself_is_reached_and_the_baseline_is_nothing(
            @ForAll @IntRange(min = 1, max = 500) int baseline, @ForAll @IntRange(min = 501, max = 900) int target) {
        assertThat(fraction(towards(target, baseline, target).attainment())).isEqualByComparingTo("1");
        assertThat(fraction(towards(baseline, baseline, target).attainment())).isEqualByComparingTo("0");
    }

    @Property(tries = 200)
    void percentages_by_sum_divide_sums_and_by_last_keep_the_last(
            @ForAll @Size(4) List<@IntRange(max = 100) Integer> numerators,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 100) Integer> denominators) {
        ACase made = ACase.with(
                AnIndicator.of("8.1").quarterly().shape(Shape.PERCENT),
                AnIndicator.of("8.2").quarterly().shape(Shape.PERCENT).last());
        for (int i = 0; i < 4; i++) {
            for (String code : List.of("8.1", "8.2")) {
                made.fraction(code, QUARTERS.get(i), "" + numerators.get(i), "" + denominators.get(i));
            }
        }

        assertThat(made.current("8.1").value()).isEqualByComparingTo(percent(sum(numerators), sum(denominators)));
        assertThat(made.current("8.2").value()).isEqualByComparingTo(percent(numerators.get(3), denominators.get(3)));
    }

    @Property(tries = 200)
    void periods_cover_a_year_without_gap_or_overlap(
            @ForAll Frequency frequency, @ForAll @IntRange(min = 1990, max = 2100) int year) {
        if (frequency == Frequency.ONCE) {
            assertThat(Period.of(frequency, year)).containsExactly(Period.ONCE);
            return;
        }
        LocalDate next = LocalDate.of(year, 1, 1);
        for (Period period : Period.of(frequency, year)) {
            assertThat(period.start()).isEqualTo(next);
            next = period.end().plusDays(1);
        }
        assertThat(next).isEqualTo(LocalDate.of(year + 1, 1, 1));
    }

    @Property(tries = 200)
    void every_fiche_is_in_one_group_and_the_fill_is_at_most_whole(
            @ForAll @Size(min = 1, max = 8) List<FicheStatus> statuses,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 28) Integer> days,
            @ForAll @IntRange(max = 8) int filled) {
        ACase made = new ACase();
        for (int i = 0; i < statuses.size(); i++) {
            made.fiches(AFiche.of("FA" + (i + 1))
                    .ends("2026-02-%02d".formatted(days.get(i)))
                    .status("2024-03-12", statuses.get(i)));
            made.indicators(AnIndicator.of((i + 1) + ".1").fiche("FA" + (i + 1)));
            if (i < filled) {
                made.value((i + 1) + ".1", "2025", "3");
            }
        }
        Totals totals = made.asOf("2026-02-15").compile().totals();

        assertThat(totals.groups().values().stream().mapToInt(n -> n).sum()).isEqualTo(statuses.size());
        assertThat(totals.groups().getOrDefault(Group.LATE, 0)).isEqualTo(totals.late());
        assertThat(totals.filled().n()).isLessThanOrEqualTo(totals.filled().of());
        if (totals.filled().of() > 0) {
            assertThat(fraction(totals.filled().rate())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void no_printed_figure_tells_a_small_number_of_people(@ForAll @Size(3) List<@IntRange(max = 30) Integer> growth) {
        ACase made = ACase.with(AnIndicator.of("8.1").people().cumulative());
        for (int i = 0; i < 3; i++) {
            made.value("8.1", "" + (2024 + i), "" + growth.get(i));
        }
        BigDecimal told = BigDecimal.ZERO;
        for (YearValue year : made.indicator("8.1", 2026).years()) {
            if (year.value() != null) {
                assertThat(year.value().subtract(told).intValueExact())
                        .satisfiesAnyOf(
                                n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(11));
                told = year.value();
            }
        }
    }

    private static ACase quarters(List<Integer> values) {
        ACase made = ACase.with(AnIndicator.of("8.1").quarterly());
        for (int i = 0; i < values.size(); i++) {
            made.value("8.1", QUARTERS.get(i), "" + values.get(i));
        }
        return made;
    }

    private static Standing towards(int value, int baseline, int target) {
        return Standing.towards(
                BigDecimal.valueOf(value), Baseline.of(BigDecimal.valueOf(baseline)), BigDecimal.valueOf(target));
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(n -> n).sum();
    }

    private static BigDecimal percent(int numerator, int denominator) {
        return Decimals.divide(BigDecimal.valueOf(100L * numerator), BigDecimal.valueOf(denominator));
    }
}
