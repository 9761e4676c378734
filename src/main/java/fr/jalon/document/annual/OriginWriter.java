package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.Markup;
import fr.jalon.indicator.Indicator;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each figure of the year, the rows that it was computed from: period, value, day of collection, source, evidence. */
final class OriginWriter {
    private final Bilan bilan;
    private final List<OriginRow> rows = new ArrayList<>();
    private Markup fiche = Markup.EMPTY;
    private String anchor = "";

    OriginWriter(Bilan bilan) {
        this.bilan = bilan;
    }

    OriginAnnex write() {
        for (FicheBilan fiche : bilan.fiches()) {
            add(AnnexWriter.title(fiche), FicheWriter.anchor(fiche.fiche().code()), fiche.indicators());
        }
        add(Markup.of("Contexte"), "origine-contexte", bilan.context());
        return new OriginAnnex(
                Markup.of("Les lignes saisies dont viennent les valeurs de "
                        + bilan.input().year()
                        + ". Les références et les cibles viennent du contrat et de ses avenants."),
                rows);
    }

    private void add(Markup heading, String anchor, List<IndicatorBilan> indicators) {
        fiche = heading;
        this.anchor = anchor;
        indicators.forEach(this::add);
    }

    private void add(IndicatorBilan bilan) {
        Indicator indicator = bilan.indicator();
        YearValue now = bilan.current();
        if (indicator.formula() != null) {
            Markup value = Figures.value(indicator, now);
            row(indicator, "" + now.year(), value, "", calculation(indicator.formula()));
        } else if (now.inputs().isEmpty()) {
            Markup hole = Markup.soft(Figures.hole(now));
            row(indicator, "" + now.year(), hole, "", now.motive() == null ? "" : now.motive());
        } else {
            String before = "";
            for (Result input : now.inputs()) {
                String source = source(indicator, input);
                row(
                        indicator,
                        French.period(input.period()),
                        value(indicator, now, input),
                        French.date(input.collectedOn()),
                        source.equals(before) ? "" : source);
                before = source;
            }
        }
    }

    private void row(Indicator indicator, String period, Markup value, String collected, String source) {
        rows.add(new OriginRow(
                fiche,
                anchor,
                Markup.of(indicator.code().value()),
                Prose.of(indicator.title()),
                Markup.of(period),
                value,
                collected,
                Prose.of(source)));
    }

    /** Of a withheld year or one that counts people, only what the year itself publishes: a part could give the rest away. */
    private static Markup value(Indicator indicator, YearValue year, Result input) {
        if (indicator.people() || year.masked()) {
            return year.inputs().size() == 1 ? Figures.value(indicator, year) : Markup.soft("non publié");
        }
        Cell cell = input.cell();
        BigDecimal value = cell.value();
        if (cell.numerator() != null && cell.denominator() != null) {
            return Markup.of(French.number(cell.numerator(), 0) + " / " + French.number(cell.denominator(), 0));
        }
        return value == null
                ? Markup.soft(cell.text() == null ? Figures.NONE : "texte")
                : Markup.of(Figures.plain(indicator, value));
    }

    /** {@code [5.2] / [5.1]} as lines of this annex: «calcul : ligne 5.2 / ligne 5.1». */
    private static String calculation(String formula) {
        return "calcul" + French.NO_BREAK + ": " + formula.replaceAll("\\[([^]]+)]", "ligne" + French.NO_BREAK + "$1");
    }

    private static String source(Indicator indicator, Result input) {
        List<String> parts = new ArrayList<>();
        parts.add(firstOf(input.source(), indicator.source()));
        if (input.reason() != null) {
            parts.add("correction" + French.NO_BREAK + ": " + input.reason());
        }
        if (input.evidence() != null) {
            parts.add("preuve" + French.NO_BREAK + ": " + input.evidence());
        }
        return String.join(French.NARROW + "; ", parts);
    }

    private static String firstOf(@Nullable String own, @Nullable String usual) {
        return own != null ? own : usual != null ? usual : "source non précisée";
    }
}
