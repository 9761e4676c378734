package fr.jalon.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts of the page are those of the documents, packed as WOFF and otherwise unchanged. */
class WebFontTest {
    private static final Path FONTS = Path.of("src/main/resources/fonts");

    @ParameterizedTest
    @ValueSource(strings = {"SourceSans3-Regular", "SourceSans3-SemiBold"})
    void a_packed_font_has_the_tables_of_the_font(String name) throws IOException, DataFormatException {
        byte[] font = Files.readAllBytes(FONTS.resolve(name + ".ttf"));
        byte[] packed = Files.readAllBytes(FONTS.resolve("web/" + name + ".woff"));

        SortedMap<String, String> tables = unpacked(packed);
        assertThat(tables).containsKeys("glyf", "cmap", "name").isEqualTo(plain(font));
    }

    private static SortedMap<String, String> plain(byte[] font) {
        SortedMap<String, String> tables = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            tables.put(tag(font, at), hash(part(font, in.getInt(at + 8), in.getInt(at + 12))));
        }
        return tables;
    }

    private static SortedMap<String, String> unpacked(byte[] packed) throws DataFormatException {
        SortedMap<String, String> tables = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(packed);
        int count = in.getShort(12);
        for (int i = 0; i < count; i++) {
            int at = 44 + 20 * i;
            byte[] stored = part(packed, in.getInt(at + 4), in.getInt(at + 8));
            int length = in.getInt(at + 12);
            tables.put(tag(packed, at), hash(stored.length == length ? stored : inflated(stored, length)));
        }
        return tables;
    }

    private static byte[] inflated(byte[] stored, int length) throws DataFormatException {
        byte[] table = new byte[length];
        Inflater inflater = new Inflater();
        inflater.setInput(stored);
        assertThat(inflater.inflate(table)).isEqualTo(length);
        inflater.end();
        return table;
    }

    private static String tag(byte[] file, int at) {
        return new String(file, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static byte[] part(byte[] file, int from, int length) {
        return Arrays.copyOfRange(file, from, from + length);
    }

    private static String hash(byte[] table) {
        return table.length + ":" + Arrays.hashCode(table);
    }
}
