package fr.jalon.office.workbook;

import fr.jalon.indicator.Indicator;
import fr.jalon.office.workbook.Trajectory.Kind;
import fr.jalon.office.workbook.Trajectory.Line;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A native line chart over the cells of the series: observed values as a line with dots that stays open at a hole, the
 * expected line dashed with diamonds at dated targets, limits dotted; no frame, no legend, names at the lines. Written
 * as the text of its part: hundreds of charts then cost what their text costs.
 */
final class ChartXml {
    private static final String ACCENT = "0B5A6B";
    private static final String SOFT = "51606D";
    private static final String GRID = "CFD6DC";

    private final Trajectories.Place place;
    private final String sheet;
    private final List<Integer> years;
    private final int firstColumn;
    private final String format;

    /**
     * @param years shown, without a gap
     * @param firstColumn of the first of these years in the sheet of series
     */
    ChartXml(Trajectories.Place place, String sheet, List<Integer> years, int firstColumn) {
        this.place = place;
        this.sheet = "'" + sheet.replace("'", "''") + "'";
        this.years = years;
        this.firstColumn = firstColumn;
        this.format = NumberFormats.of(place.trajectory().bilan().indicator(), false);
    }

    byte[] bytes() {
        Ticks scale = scale();
        StringBuilder series = new StringBuilder();
        List<Line> lines = place.trajectory().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).values().size() > 0) {
                series.append(series(lines.get(i), i));
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/>\
                <c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>\
                <c:axId val="1"/><c:axId val="2"/></c:lineChart>\
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="low"/>{axisLine}<c:crossAx val="2"/>\
                <c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>\
                <c:noMultiLvlLbl val="1"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>{bounds}</c:scaling>\
                <c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>{grid}</c:majorGridlines>\
                <c:numFmt formatCode="{format}" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>\
                <c:majorUnit val="{step}"/></c:valAx>\
                </c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="fr-FR" sz="900">\
                <a:solidFill><a:srgbClr val="{soft}"/></a:solidFill></a:defRPr></a:pPr>\
                <a:endParaRPr lang="fr-FR"/></a:p></c:txPr></c:chartSpace>""".replace("{axisLine}", line(GRID, 9525, "solid"))
                .replace("{grid}", line(GRID, 6350, "solid"))
                .replace("{bounds}", "<c:max val=\"" + scale.top() + "\"/><c:min val=\"" + scale.bottom() + "\"/>")
                .replace("{step}", "" + scale.step())
                .replace("{soft}", SOFT)
                .replace("{format}", escaped(format))
                .replace("{series}", series)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Ticks scale() {
        Indicator indicator = place.trajectory().bilan().indicator();
        double[] values = place.trajectory().lines().stream()
                .flatMap(line -> line.values().values().stream())
                .mapToDouble(value -> NumberFormats.shown(indicator, value).doubleValue())
                .toArray();
        BigDecimal unit = NumberFormats.shown(indicator, BigDecimal.ONE);
        return Ticks.over(values, unit.movePointLeft(indicator.decimals()));
    }

    private String series(Line line, int i) {
        int row = place.row() + i;
        return """
                <c:ser><c:idx val="{i}"/><c:order val="{i}"/><c:tx>{name}</c:tx>{look}{marker}{dated}{label}\
                <c:cat>{years}</c:cat><c:val>{values}</c:val><c:smooth val="0"/></c:ser>""".replace("{i}", "" + i)
                .replace("{look}", look(line.kind()))
                .replace("{marker}", marker(line.kind() == Kind.OBSERVED ? "circle" : "none", ACCENT, ACCENT))
                .replace("{dated}", dated(line))
                .replace("{label}", label(line))
                .replace("{name}", texts(row, TrajectorySheet.LEADING - 1, List.of(line.name())))
                .replace(
                        "{years}",
                        texts(
                                Trajectories.HEAD,
                                firstColumn,
                                years.stream().map(String::valueOf).toList()))
                .replace("{values}", numbers(row, line));
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case OBSERVED -> line(ACCENT, 25400, "solid");
            case EXPECTED -> line(SOFT, 15875, "dash");
            case LIMIT -> line(SOFT, 15875, "sysDot");
        };
    }

    private static String line(String color, int width, String dash) {
        return "<c:spPr><a:ln w=\"" + width + "\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"" + color
                + "\"/></a:solidFill><a:prstDash val=\"" + dash + "\"/><a:round/></a:ln></c:spPr>";
    }

    private static String marker(String symbol, String fill, String edge) {
        if (symbol.equals("none")) {
            return "<c:marker><c:symbol val=\"none\"/></c:marker>";
        }
        return "<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"7\"/><c:spPr><a:solidFill><a:srgbClr val=\""
                + fill + "\"/></a:solidFill><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"" + edge
                + "\"/></a:solidFill></a:ln></c:spPr></c:marker>";
    }

    /** A diamond where a target is dated: elsewhere the line only passes. */
    private String dated(Line line) {
        StringBuilder points = new StringBuilder();
        for (int year : line.dated()) {
            if (years.contains(year)) {
                points.append("<c:dPt><c:idx val=\"")
                        .append(years.indexOf(year))
                        .append("\"/>")
                        .append(marker("diamond", "FFFFFF", SOFT))
                        .append("<c:bubble3D val=\"0\"/>")
                        .append(look(line.kind()))
                        .append("</c:dPt>");
            }
        }
        return points.toString();
    }

    /** The last value of the last observed line, in bold; the last of the others, after their name. */
    private String label(Line line) {
        boolean observed = line.kind() == Kind.OBSERVED;
        if (observed && !isLastObserved(line)) {
            return "";
        }
        int last = line.values().lastKey();
        return """
                <c:dLbls><c:dLbl><c:idx val="{last}"/><c:numFmt formatCode="{format}" sourceLinked="0"/>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="fr-FR" sz="900" b="{bold}">\
                <a:solidFill><a:srgbClr val="{color}"/></a:solidFill></a:defRPr></a:pPr>\
                <a:endParaRPr lang="fr-FR"/></a:p></c:txPr><c:dLblPos val="{place}"/><c:showLegendKey val="0"/>\
                <c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="{named}"/><c:showPercent val="0"/>\
                <c:showBubbleSize val="0"/><c:separator> </c:separator></c:dLbl>\
                <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>\
                <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>""".replace("{last}", "" + years.indexOf(last))
                .replace("{format}", escaped(format))
                .replace("{bold}", observed ? "1" : "0")
                .replace("{color}", observed ? ACCENT : SOFT)
                .replace("{place}", isBelow(line, last) ? "b" : "t")
                .replace("{named}", observed ? "0" : "1");
    }

    private boolean isLastObserved(Line line) {
        return lines(Kind.OBSERVED).stream()
                .filter(other -> !other.values().isEmpty())
                .reduce((a, b) -> b)
                .filter(last -> last == line)
                .isPresent();
    }

    /** Under its dot where another line passes above it, so that the two labels keep apart. */
    private boolean isBelow(Line line, int year) {
        BigDecimal value = line.values().get(year);
        int touching = line.kind() == Kind.OBSERVED ? 0 : 1;
        return value != null
                && place.trajectory().lines().stream()
                        .filter(other -> other != line)
                        .map(other -> other.values().get(year))
                        .anyMatch(other -> other != null && other.compareTo(value) >= touching);
    }

    private List<Line> lines(Kind kind) {
        return place.trajectory().lines().stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    private String texts(int row, int column, List<String> texts) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            points.append(point(i, texts.get(i)));
        }
        return "<c:strRef><c:f>" + range(row, column, texts.size()) + "</c:f><c:strCache><c:ptCount val=\""
                + texts.size() + "\"/>" + points + "</c:strCache></c:strRef>";
    }

    private String numbers(int row, Line line) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            BigDecimal value = line.values().get(years.get(i));
            if (value != null) {
                BigDecimal shown =
                        NumberFormats.shown(place.trajectory().bilan().indicator(), value);
                points.add(point(i, "" + shown.doubleValue()));
            }
        }
        return "<c:numRef><c:f>" + range(row, firstColumn, years.size()) + "</c:f><c:numCache><c:formatCode>"
                + escaped(format) + "</c:formatCode><c:ptCount val=\"" + years.size() + "\"/>"
                + String.join("", points) + "</c:numCache></c:numRef>";
    }

    private static String point(int index, String value) {
        return "<c:pt idx=\"" + index + "\"><c:v>" + escaped(value) + "</c:v></c:pt>";
    }

    private String range(int row, int column, int width) {
        String from = new CellReference(row, column, true, true).formatAsString();
        String to = new CellReference(row, column + width - 1, true, true).formatAsString();
        return escaped(sheet) + "!" + (width == 1 ? from : from + ":" + to);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
