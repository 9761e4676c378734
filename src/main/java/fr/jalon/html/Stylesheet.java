package fr.jalon.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The style of the page, its fonts in it. */
final class Stylesheet {
    private static final String TEXT = face(400, "SourceSans3-Regular")
            + face(600, "SourceSans3-SemiBold")
            + new String(read("/fr/jalon/html/page.css"), StandardCharsets.UTF_8);

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    private static String face(int weight, String file) {
        String data = Base64.getEncoder().encodeToString(read("/fonts/web/" + file + ".woff"));
        return "@font-face{font-family:\"Source Sans 3\";font-weight:" + weight + ";src:url(data:font/woff;base64,"
                + data + ") format(\"woff\")}\n";
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
