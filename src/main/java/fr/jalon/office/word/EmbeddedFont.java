package fr.jalon.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A font of the documents as Word carries it along: the bytes of its head are mixed with a key that stands beside it
 * (ECMA-376, part 4, font embedding).
 */
enum EmbeddedFont {
    REGULAR("SourceSans3-Regular.ttf", "{3B0B2A5E-6C1D-4E57-9A41-0F5D7C2E8A01}"),
    BOLD("SourceSans3-Bold.ttf", "{3B0B2A5E-6C1D-4E57-9A41-0F5D7C2E8A02}");

    private static final int MIXED = 32;

    private final String file;
    private final String key;

    EmbeddedFont(String file, String key) {
        this.file = file;
        this.key = key;
    }

    String key() {
        return key;
    }

    byte[] bytes() {
        byte[] font = read();
        String digits = key.replaceAll("[^0-9A-F]", "");
        int length = digits.length() / 2;
        for (int i = 0; i < MIXED; i++) {
            int at = 2 * (length - 1 - i % length);
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return font;
    }

    private byte[] read() {
        try (InputStream in = Objects.requireNonNull(EmbeddedFont.class.getResourceAsStream("/fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
