package fr.jalon.report.template;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The families that draw what people write, in the order in which they are asked: the one of the documents, then what it
 * lacks. Names are those of {@code fonts/families.xml}.
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes a font that is only asked for its characters
enum Script {
    LATIN("Source Sans 3", "SourceSans3-Regular.ttf"),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf"),
    EMOJI("Noto Emoji", "NotoEmoji-Regular.ttf");

    private final String family;
    private final Font font;

    Script(String family, String file) {
        this.family = family;
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream("/fonts/" + file))) {
            this.font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    String family() {
        return family;
    }

    /** The first family that has the character; empty when none has. */
    static Optional<Script> of(int character) {
        return Arrays.stream(values())
                .filter(script -> script.font.canDisplay(character))
                .findFirst();
    }
}
