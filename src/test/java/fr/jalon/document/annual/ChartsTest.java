package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.IndicatorBilan.Cut;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.drawing.Mark;
import fr.jalon.document.drawing.TrajectoryChart;
import fr.jalon.fixture.Indicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final IndicatorBilan CUT_TWICE =
            cut(new Cut(DAY, "nouvelle définition"), new Cut(DAY, "nouveau périmètre"));

    @Test
    void two_cuts_of_one_day_are_drawn_as_one_line_with_both_reasons() {
        assertThat(labels(CUT_TWICE)).contains("nouvelle définition, nouveau périmètre");
    }

    @Test
    void cuts_of_two_years_are_drawn_apart() {
        Cut before = new Cut(LocalDate.of(2025, 1, 1), "nouveau périmètre");

        assertThat(labels(cut(before, new Cut(DAY, "nouvelle définition"))))
                .contains("nouveau périmètre", "nouvelle définition");
    }

    @Test
    void a_dot_alone_gets_no_chart() {
        IndicatorBilan alone = made(
                List.of(year(2024, 12)),
                List.of(
                        new IndicatorBilan.Point(LocalDate.of(2023, 12, 31), BigDecimal.ZERO),
                        new IndicatorBilan.Point(LocalDate.of(2028, 12, 31), BigDecimal.TEN)));

        assertThat(Charts.pairs(List.of(alone), 2)).isEmpty();
        assertThat(Charts.pairs(List.of(CUT_TWICE), 2)).hasSize(1);
    }

    @Test
    void charts_read_together_share_their_years() {
        IndicatorBilan longer = made(
                List.of(year(2024, 12), year(2025, 31)),
                List.of(
                        new IndicatorBilan.Point(LocalDate.of(2023, 12, 31), BigDecimal.ZERO),
                        new IndicatorBilan.Point(LocalDate.of(2028, 12, 31), BigDecimal.TEN)));
        Charts.Span span = Charts.Span.over(List.of(CUT_TWICE, longer));

        assertThat(labels(CUT_TWICE, span)).contains("2024", "2028");
        assertThat(labels(CUT_TWICE)).doesNotContain("2028");
    }

    @Test
    void the_table_names_a_day_of_cut_once() {
        assertThat(new IndicatorRows(2026, List.of(CUT_TWICE))
                        .list()
                        .get(0)
                        .detail()
                        .text())
                .containsOnlyOnce("série coupée au 01/01/2026");
    }

    @Test
    void a_cut_of_every_series_of_a_table_is_said_once_under_it() {
        IndicatorBilan other = cut(new Cut(DAY, "nouveau périmètre"));
        IndicatorRows shared = new IndicatorRows(2026, List.of(CUT_TWICE, other));
        IndicatorRows before = new IndicatorRows(2025, List.of(CUT_TWICE, other));
        IndicatorRows apart = new IndicatorRows(2026, List.of(CUT_TWICE, cut()));

        assertThat(shared.cutNote()).isEqualTo("Toutes ces séries sont coupées au 01/01/2026.");
        assertThat(shared.list())
                .allSatisfy(row -> assertThat(row.detail().text()).doesNotContain("série coupée"));
        assertThat(before.cutNote()).isEmpty();
        assertThat(apart.cutNote()).isEmpty();
        assertThat(apart.list().get(0).detail().text()).contains("série coupée au 01/01/2026");
    }

    private static List<String> labels(IndicatorBilan bilan) {
        return labels(bilan, Charts.Span.over(List.of(bilan)));
    }

    private static List<String> labels(IndicatorBilan bilan, Charts.Span span) {
        return TrajectoryChart.draw(Charts.trajectory(bilan, span)).marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private static IndicatorBilan cut(Cut... cuts) {
        return made(List.of(year(2024, 12), year(2025, 31), year(2026, 40)), List.of(), cuts);
    }

    private static IndicatorBilan made(List<YearValue> years, List<IndicatorBilan.Point> expected, Cut... cuts) {
        return new IndicatorBilan(
                Indicators.SECOURISTES,
                Indicators.SECOURISTES.definitions().get(1),
                years,
                null,
                false,
                null,
                new Attainment.NotComputable("sans cible"),
                Grade.NONE,
                new Attainment.NotComputable("sans cible"),
                expected,
                List.of(cuts),
                List.of(),
                "Une phrase.");
    }

    private static YearValue year(int year, int value) {
        return new YearValue(
                year, BigDecimal.valueOf(value), null, null, null, new Count(4, 4), true, null, null, false, List.of());
    }
}
