package fr.jalon.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space as an ICC profile (version 2.1, three primaries and one curve), from the figures of IEC 61966-2-1.
 * Java's own profile differs from one release of Java to the next.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", xyz(0.96420, 1.0, 0.82491));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return profile(tags);
    }

    /** A header, a table of what follows, then what follows; equal content stands there once. */
    private static byte[] profile(Map<String, byte[]> tags) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        Map<ByteBuffer, Integer> starts = new HashMap<>();
        tags.forEach((name, tag) -> {
            int start = starts.computeIfAbsent(ByteBuffer.wrap(tag), any -> {
                int next = HEADER + table.capacity() + content.size();
                content.writeBytes(tag);
                return next;
            });
            table.put(ascii(name)).putInt(start).putInt(tag.length);
        });
        int size = HEADER + table.capacity() + content.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(content.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer out = ByteBuffer.allocate(HEADER);
        out.putInt(size).putInt(0).putInt(0x02100000);
        out.put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68).put(xyzNumbers(0.96420, 1.0, 0.82491));
        return out.array();
    }

    private static byte[] description() {
        byte[] name = ascii(NAME + "\0");
        int unicodeAndScript = 4 + 4 + 2 + 1 + 67;
        return padded(ByteBuffer.allocate(12 + name.length + unicodeAndScript)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(name.length)
                .put(name)
                .array());
    }

    private static byte[] text(String words) {
        return padded(ByteBuffer.allocate(8 + words.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(words))
                .array());
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(xyzNumbers(x, y, z))
                .array();
    }

    private static byte[] xyzNumbers(double x, double y, double z) {
        return ByteBuffer.allocate(12)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        out.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            out.putShort((short) StrictMath.round(linear(i / (CURVE_POINTS - 1.0)) * 65535));
        }
        return out.array();
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static byte[] padded(byte[] content) {
        return Arrays.copyOf(content, (content.length + 3) / 4 * 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
