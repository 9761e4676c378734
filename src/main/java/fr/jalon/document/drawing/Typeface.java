package fr.jalon.document.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Measures and outlines text with the embedded font. Outlines are taken at 1000 points, where no hinting reaches, so that
 * every machine draws the same.
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes a font that is only measured
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    BOLD("SourceSans3-Bold.ttf");

    private static final float EM = 1000f;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    Typeface(String file) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file))) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    double width(String text, double size) {
        return font.createGlyphVector(EXACT, text).getLogicalBounds().getWidth() / EM * size;
    }

    /** The text with the left end of its baseline at the given place. */
    Shape outline(String text, double size, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / EM, size / EM);
        return place.createTransformedShape(font.createGlyphVector(EXACT, text).getOutline());
    }
}
