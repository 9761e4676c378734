package fr.jalon.html;

import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Ink;
import fr.jalon.document.drawing.Mark;
import fr.jalon.document.drawing.Point;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A drawing inside the page: a picture with its name and its sentence, or a sign that says nothing of its own. */
public final class Svg implements Content {
    private static final double PIXELS = 4.0 / 3;

    private final Drawing drawing;
    private final String title;

    private Svg(Drawing drawing, String title) {
        this.drawing = drawing;
        this.title = title;
    }

    /** @param title what is drawn; empty where the sentence alone names it */
    public static Svg of(Drawing drawing, String title) {
        return new Svg(drawing, title);
    }

    public static Svg of(Drawing drawing) {
        return of(drawing, "");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        String size = " viewBox=\"0 0 " + number(drawing.width()) + " " + number(drawing.height()) + "\" width=\""
                + number(drawing.width() * PIXELS) + "\" height=\"" + number(drawing.height() * PIXELS) + "\"";
        boolean isMute = drawing.sentence().isEmpty() && title.isEmpty();
        output.writeContent("<svg" + size + (isMute ? mute() : " role=\"img\">"));
        if (!isMute) {
            element("title", title.isEmpty() ? drawing.sentence() : title, output);
        }
        if (!title.isEmpty() && !drawing.sentence().isEmpty()) {
            element("desc", drawing.sentence(), output);
        }
        drawing.marks().forEach(mark -> mark(mark, output));
        output.writeContent("</svg>");
    }

    /** A sign is as high as its word; a bar keeps its length. */
    private String mute() {
        return (drawing.width() > 2 * drawing.height() ? "" : " class=\"sign\"") + " aria-hidden=\"true\">";
    }

    private static void element(String name, String text, TemplateOutput output) {
        output.writeContent("<" + name + ">");
        Escape.htmlContent(text, output);
        output.writeContent("</" + name + ">");
    }

    private static void mark(Mark mark, TemplateOutput output) {
        if (mark instanceof Mark.Line line) {
            output.writeContent("<polyline points=\"" + points(line.points()) + "\" fill=\"none\""
                    + stroke(line.ink(), line.width()) + (line.dashed() ? " stroke-dasharray=\"2.4 1.9\"" : "") + "/>");
        } else if (mark instanceof Mark.Area area) {
            output.writeContent("<polygon points=\"" + points(area.corners()) + "\"" + fill(area.fill())
                    + (area.stroke() == null ? "" : stroke(area.stroke(), area.width())) + "/>");
        } else if (mark instanceof Mark.Disc disc) {
            disc(disc, output);
        } else if (mark instanceof Mark.Label label) {
            label(label, output);
        }
    }

    private static void disc(Mark.Disc disc, TemplateOutput output) {
        double x = disc.centre().x();
        double y = disc.centre().y();
        double r = disc.radius();
        if (disc.quarters() > 0 && disc.quarters() < 4) {
            output.writeContent("<path d=\"M" + number(x) + " " + number(y) + "V" + number(y - r) + "A" + number(r)
                    + " "
                    + number(r) + " 0 " + (disc.quarters() > 2 ? 1 : 0) + " 1 " + end(disc) + "Z\"" + fill(disc.ink())
                    + "/>");
        }
        boolean isFull = disc.quarters() == 4;
        if (isFull || disc.width() > 0) {
            output.writeContent("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(r) + "\""
                    + fill(isFull ? disc.ink() : null) + (disc.width() > 0 ? stroke(disc.ink(), disc.width()) : "")
                    + "/>");
        }
    }

    /** Where the arc from the top ends, clockwise. */
    private static String end(Mark.Disc disc) {
        double x = disc.centre().x();
        double y = disc.centre().y();
        double r = disc.radius();
        return switch (disc.quarters()) {
            case 1 -> number(x + r) + " " + number(y);
            case 2 -> number(x) + " " + number(y + r);
            default -> number(x - r) + " " + number(y);
        };
    }

    private static void label(Mark.Label label, TemplateOutput output) {
        output.writeContent("<text x=\"" + number(label.at().x()) + "\" y=\""
                + number(label.at().y()) + "\" font-size=\"" + number(label.size()) + "\" text-anchor=\""
                + label.anchor().name().toLowerCase(Locale.ROOT) + "\"" + (label.bold() ? " font-weight=\"600\"" : "")
                + fill(label.ink()) + ">");
        Escape.htmlContent(label.text(), output);
        output.writeContent("</text>");
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String fill(@Nullable Ink ink) {
        return ink == null ? " fill=\"none\"" : " fill=\"" + colour(ink) + "\"";
    }

    private static String stroke(Ink ink, double width) {
        return " stroke=\"" + colour(ink) + "\" stroke-width=\"" + number(width) + "\"";
    }

    private static String colour(Ink ink) {
        return "#" + Integer.toHexString(0x1000000 | ink.rgb()).substring(1);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
