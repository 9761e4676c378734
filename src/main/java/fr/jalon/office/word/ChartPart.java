package fr.jalon.office.word;

import fr.jalon.document.drawing.Scale;
import fr.jalon.document.drawing.Trajectory;
import fr.jalon.office.word.ChartSheet.At;
import fr.jalon.office.word.ChartSheet.Kind;
import fr.jalon.office.word.ChartSheet.Line;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A trajectory as Word draws it: dots at their dates, holes left open, no frame, no legend, labels at the lines. */
final class ChartPart {
    private static final String ACCENT = "0B5A6B";
    private static final String SOFT = "51606D";
    private static final String GRID = "E3E8EC";
    private static final int WHEN = 1;
    private static final int HOW_MUCH = 2;
    private static final int MOST_YEARS = 12;
    private static final int INTERVALS = 4;

    private final ChartSheet sheet;
    private final Trajectory data;
    private final Xml xml = new Xml();

    ChartPart(ChartSheet sheet, Trajectory data) {
        this.sheet = sheet;
        this.data = data;
    }

    byte[] bytes() {
        xml.open(
                "c:chartSpace",
                "xmlns:c",
                Namespaces.CHART,
                "xmlns:a",
                Namespaces.DRAWING,
                "xmlns:r",
                Namespaces.RELATIONSHIPS);
        set("c:date1904", 0).set("c:lang", "fr-FR").set("c:roundedCorners", 0);
        xml.open("c:chart");
        set("c:autoTitleDeleted", 1);
        xml.open("c:plotArea").empty("c:layout").open("c:scatterChart");
        set("c:scatterStyle", "lineMarker").set("c:varyColors", 0);
        for (int i = 0; i < sheet.lines().size(); i++) {
            line(i, sheet.lines().get(i));
        }
        set("c:axId", WHEN).set("c:axId", HOW_MUCH);
        xml.close();
        years();
        values();
        xml.close();
        set("c:plotVisOnly", 1).set("c:dispBlanksAs", "gap");
        xml.close();
        outline("a:noFill", null);
        words(SOFT, false);
        xml.open("c:externalData", "r:id", "rId1")
                .empty("c:autoUpdate", "val", 0)
                .close();
        return xml.close().bytes();
    }

    private void line(int index, Line line) {
        int column = ChartSheet.column(index);
        xml.open("c:ser");
        set("c:idx", index).set("c:order", index);
        xml.open("c:tx")
                .open("c:strRef")
                .open("c:f")
                .text(cells(column + 1, 0, 0))
                .close();
        xml.open("c:strCache").empty("c:ptCount", "val", 1);
        point(0, line.name());
        xml.close().close().close();
        look(line.kind());
        label(line);
        figures("c:xVal", column, line.points(), At::when);
        figures("c:yVal", column + 1, line.points(), At::value);
        set("c:smooth", 0);
        xml.close();
    }

    private void look(Kind kind) {
        switch (kind) {
            case OBSERVED -> {
                stroke(ACCENT, 1.6, "solid");
                marker("circle", ACCENT, ACCENT);
            }
            case EXPECTED -> {
                stroke(SOFT, 1, "dash");
                marker("diamond", SOFT, "FFFFFF");
            }
            case LIMIT, CUT -> {
                stroke(SOFT, 0.75, kind == Kind.CUT ? "sysDash" : "dash");
                xml.open("c:marker").empty("c:symbol", "val", "none").close();
            }
        }
    }

    private void stroke(String colour, double width, String dashes) {
        xml.open("c:spPr").open("a:ln", "w", Math.round(width * 12_700), "cap", "flat");
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        xml.empty("a:prstDash", "val", dashes).empty("a:round").close().close();
    }

    private void marker(String symbol, String colour, String fill) {
        xml.open("c:marker").empty("c:symbol", "val", symbol).empty("c:size", "val", 5);
        outline("a:solidFill", fill, colour);
        xml.close();
    }

    /** The last figure of a line, or the word at the top of a cut. */
    private void label(Line line) {
        boolean isCut = line.kind() == Kind.CUT;
        int last = line.last();
        if (last < 0 || line.label().isEmpty() && !isCut) {
            return;
        }
        xml.open("c:dLbls").open("c:dLbl");
        set("c:idx", last);
        xml.empty("c:numFmt", "formatCode", FigureFormat.of(line.label()), "sourceLinked", 0);
        outline("a:noFill", null);
        words(line.kind() == Kind.OBSERVED ? ACCENT : SOFT, line.kind() == Kind.OBSERVED);
        set("c:dLblPos", place(line.kind(), line.points().get(last)));
        shown(!isCut, isCut);
        xml.close();
        shown(false, false);
        xml.close();
    }

    /** Of the expected figure and the observed one, the higher stands above its dot and the lower below. */
    private String place(Kind kind, At last) {
        return switch (kind) {
            case CUT -> "r";
            case LIMIT -> "t";
            case EXPECTED -> isMet() ? "b" : "t";
            case OBSERVED -> isBelowExpected(last) ? "b" : "t";
        };
    }

    /** Whether the values have come to the last target, in time and in height. */
    private boolean isMet() {
        Trajectory.Expected aim = data.expected().get(data.expected().size() - 1);
        return data.observed().stream().anyMatch(seen -> seen.at() > aim.at() - 1 && seen.value() != null)
                && data.observed().stream()
                        .filter(seen -> seen.value() != null)
                        .reduce((first, second) -> second)
                        .map(seen -> !isBelowExpected(new At(seen.at(), seen.value())))
                        .orElse(false);
    }

    private boolean isBelowExpected(At observed) {
        Double value = observed.value();
        return value != null
                && data.expected().stream()
                        .filter(point -> point.at() >= observed.when())
                        .findFirst()
                        .map(point -> value < point.value())
                        .orElse(false);
    }

    private void shown(boolean value, boolean name) {
        set("c:showLegendKey", 0).set("c:showVal", value ? 1 : 0).set("c:showCatName", 0);
        set("c:showSerName", name ? 1 : 0).set("c:showPercent", 0).set("c:showBubbleSize", 0);
    }

    private void figures(String axis, int column, List<At> points, Function<At, @Nullable Double> figure) {
        xml.open(axis).open("c:numRef");
        xml.open("c:f").text(cells(column, 1, sheet.rows())).close();
        xml.open("c:numCache").open("c:formatCode").text("General").close();
        set("c:ptCount", sheet.rows());
        for (int i = 0; i < points.size(); i++) {
            Double value = figure.apply(points.get(i));
            if (value != null) {
                point(i, value.toString());
            }
        }
        xml.close().close().close();
    }

    private void point(int index, String value) {
        xml.open("c:pt", "idx", index).open("c:v").text(value).close().close();
    }

    private static String cells(int column, int firstRow, int lastRow) {
        String letters = CellReference.convertNumToColString(column);
        String first = "$" + letters + "$" + (firstRow + 1);
        return ChartWorkbook.SHEET + "!" + first + (lastRow > firstRow ? ":$" + letters + "$" + (lastRow + 1) : "");
    }

    private void years() {
        int span = Math.max(1, data.lastYear() - data.firstYear());
        xml.open("c:valAx");
        set("c:axId", WHEN);
        xml.open("c:scaling").empty("c:orientation", "val", "minMax");
        // Half a year of room for the last label.
        set("c:max", data.firstYear() + span + 0.5).set("c:min", data.firstYear());
        xml.close();
        set("c:delete", 0).set("c:axPos", "b");
        xml.empty("c:numFmt", "formatCode", "0", "sourceLinked", 0);
        ticks();
        stroke(SOFT, 0.6, "solid");
        words(SOFT, false);
        set("c:crossAx", HOW_MUCH).set("c:crosses", "min").set("c:crossBetween", "midCat");
        set("c:majorUnit", (span + MOST_YEARS - 1) / MOST_YEARS);
        xml.close();
    }

    private void values() {
        double low = Math.min(0, ChartSheet.lowest(data));
        Scale scale = Scale.around(low, Math.max(0, ChartSheet.highest(data)), INTERVALS, false, 0, 1);
        xml.open("c:valAx");
        set("c:axId", HOW_MUCH);
        xml.open("c:scaling").empty("c:orientation", "val", "minMax");
        if (low == 0) {
            set("c:min", 0);
        }
        xml.close();
        set("c:delete", 0).set("c:axPos", "l");
        xml.open("c:majorGridlines");
        stroke(GRID, 0.6, "solid");
        xml.close();
        xml.empty("c:numFmt", "formatCode", FigureFormat.of(scale.decimals()), "sourceLinked", 0);
        ticks();
        outline("a:noFill", null);
        words(SOFT, false);
        set("c:crossAx", WHEN).set("c:crosses", "min").set("c:crossBetween", "midCat");
        set("c:majorUnit", scale.step());
        xml.close();
    }

    private void ticks() {
        set("c:majorTickMark", "none").set("c:minorTickMark", "none").set("c:tickLblPos", "low");
    }

    private void outline(String fill, @Nullable String fillColour) {
        outline(fill, fillColour, null);
    }

    private void outline(String fill, @Nullable String fillColour, @Nullable String pen) {
        xml.open("c:spPr");
        paint(fill, fillColour);
        xml.open("a:ln");
        paint(pen == null ? "a:noFill" : "a:solidFill", pen);
        xml.close().close();
    }

    private void paint(String fill, @Nullable String colour) {
        xml.open(fill);
        if (colour != null) {
            xml.empty("a:srgbClr", "val", colour);
        }
        xml.close();
    }

    private void words(String colour, boolean bold) {
        xml.open("c:txPr")
                .empty("a:bodyPr", "wrap", "none")
                .empty("a:lstStyle")
                .open("a:p")
                .open("a:pPr");
        xml.open("a:defRPr", "lang", "fr-FR", "sz", bold ? 1000 : 900, "b", bold ? 1 : 0);
        paint("a:solidFill", colour);
        xml.empty("a:latin", "typeface", "Source Sans 3").close();
        xml.close().empty("a:endParaRPr", "lang", "fr-FR").close().close();
    }

    private ChartPart set(String name, Object value) {
        xml.empty(name, "val", value);
        return this;
    }
}
