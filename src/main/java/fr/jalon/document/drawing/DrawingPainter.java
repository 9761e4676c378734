package fr.jalon.document.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws on a Java2D surface, text as outlines: what the PDF export hands us. */
public final class DrawingPainter {
    private static final float[] DASHES = {2.4f, 1.9f};

    private final Graphics2D surface;

    public DrawingPainter(Graphics2D surface) {
        this.surface = surface;
    }

    public void paint(Drawing drawing) {
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Line line) {
            stroke(path(line.points(), false), line.ink(), pen(line.width(), line.dashed()));
        } else if (mark instanceof Mark.Area area) {
            paint(area);
        } else if (mark instanceof Mark.Disc disc) {
            paint(disc);
        } else if (mark instanceof Mark.Label label) {
            paint(label);
        }
    }

    private void paint(Mark.Area area) {
        Path2D outline = path(area.corners(), true);
        if (area.fill() != null) {
            fill(outline, area.fill());
        }
        if (area.stroke() != null) {
            stroke(outline, area.stroke(), pen(area.width(), false));
        }
    }

    private void paint(Mark.Disc disc) {
        double r = disc.radius();
        double left = disc.centre().x() - r;
        double top = disc.centre().y() - r;
        if (disc.quarters() == 4) {
            fill(new Ellipse2D.Double(left, top, 2 * r, 2 * r), disc.ink());
        } else if (disc.quarters() > 0) {
            fill(new Arc2D.Double(left, top, 2 * r, 2 * r, 90, -90.0 * disc.quarters(), Arc2D.PIE), disc.ink());
        }
        if (disc.width() > 0) {
            stroke(new Ellipse2D.Double(left, top, 2 * r, 2 * r), disc.ink(), pen(disc.width(), false));
        }
    }

    private void paint(Mark.Label label) {
        Typeface face = Typeface.of(label.bold());
        double width = face.width(label.text(), label.size());
        double shift = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        fill(
                face.outline(
                        label.text(),
                        label.size(),
                        label.at().x() - shift,
                        label.at().y()),
                label.ink());
    }

    private void fill(java.awt.Shape shape, Ink ink) {
        surface.setColor(new Color(ink.rgb()));
        surface.fill(shape);
    }

    private void stroke(java.awt.Shape shape, Ink ink, BasicStroke pen) {
        surface.setColor(new Color(ink.rgb()));
        surface.setStroke(pen);
        surface.draw(shape);
    }

    private static BasicStroke pen(double width, boolean dashed) {
        return dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
