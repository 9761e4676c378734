package fr.jalon.office.word;

import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.DrawingPainter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Signs and bars as pictures in the line, fine enough for print; the same drawing is stored once. */
final class Pictures {
    /** Pixels a point: 432 dots an inch. */
    private static final int FINENESS = 6;

    private final Parts parts;
    private final Map<Drawing, String> stored = new HashMap<>();

    Pictures(Parts parts) {
        this.parts = parts;
    }

    /** The id of the picture among the parts of the document. */
    String store(Drawing drawing) {
        return stored.computeIfAbsent(
                drawing,
                d -> parts.add(XWPFRelation.IMAGE_PNG, "/word/media/image" + (stored.size() + 1) + ".png", png(d)));
    }

    static byte[] png(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(pixels(drawing.width()), pixels(drawing.height()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D surface = image.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        surface.scale(FINENESS, FINENESS);
        new DrawingPainter(surface).paint(drawing);
        surface.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int pixels(double points) {
        return Math.max(1, (int) Math.ceil(points * FINENESS));
    }
}
