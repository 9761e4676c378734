package fr.jalon.report.template;

import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.DrawingPainter;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** A drawing as an image element of a template takes it: vector all the way. */
public final class DrawingRenderable extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private final transient Drawing drawing;

    private DrawingRenderable(Drawing drawing) {
        this.drawing = drawing;
    }

    public static @Nullable Renderable of(@Nullable Drawing drawing) {
        return drawing == null ? null : new DrawingRenderable(drawing);
    }

    /** What the drawing says, in words; empty when it says nothing of its own. */
    public String sentence() {
        return drawing.sentence();
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new java.awt.Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D surface, Rectangle2D place) {
        AffineTransform before = surface.getTransform();
        surface.translate(place.getX(), place.getY());
        double scale = Math.min(
                place.getWidth() / Math.ceil(drawing.width()), place.getHeight() / Math.ceil(drawing.height()));
        surface.scale(scale, scale);
        new DrawingPainter(surface).paint(drawing);
        surface.setTransform(before);
    }
}
