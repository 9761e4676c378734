package fr.jalon.bilan;

import fr.jalon.bilan.Targets.Aim;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what is printed of one indicator. */
final class IndicatorCompiler {
    private final Series series;
    private final Masking masking;
    private final Standings standings;
    private final Definitions definitions;
    private final Details details;
    private final int year;

    IndicatorCompiler(
            Series series, Masking masking, Standings standings, Definitions definitions, Details details, int year) {
        this.series = series;
        this.masking = masking;
        this.standings = standings;
        this.definitions = definitions;
        this.details = details;
        this.year = year;
    }

    IndicatorBilan of(Indicator indicator) {
        List<YearValue> years = masking.of(indicator);
        YearValue current = years.get(years.size() - 1);
        Targets targets = standings.targets(indicator, year);
        @Nullable Aim aim = targets.of(year).orElse(null);
        @Nullable Target last = targets.last().orElse(null);
        Standing standing = standings.of(indicator, current);
        return new IndicatorBilan(
                indicator,
                standings.printed(indicator, year),
                years,
                aim == null ? null : aim.target(),
                aim != null && aim.interpolated(),
                last,
                standing.attainment(),
                standing.grade(),
                standings.last(indicator, years).attainment(),
                targets.points(),
                definitions.cuts(indicator, year),
                details.of(indicator, series.of(indicator), years),
                new Captions(indicator, years, aim, last).sentence());
    }
}
