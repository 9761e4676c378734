package fr.jalon.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that anyone may have written: there, not too big, strict UTF-8 (with or without a mark at its start), without
 * control characters. Otherwise {@link FileRefused}.
 */
public final class TextFile {
    private static final char MARK = '\uFEFF';
    private static final int CHUNK = 1 << 16;

    private final Path path;
    private final long maxBytes;

    public TextFile(Path path, long maxBytes) {
        this.path = path;
        this.maxBytes = maxBytes;
    }

    /** The name that problems carry. */
    public String name() {
        return nameOf(path);
    }

    /** The last part of the path; a root has none and is named whole. */
    public static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The whole text, for small files. */
    public String read() {
        requireReadable();
        try {
            byte[] bytes = Files.readAllBytes(path);
            new Scan(name()).refuseFaults(new ByteArrayInputStream(bytes));
            String text = new String(bytes, UTF_8);
            return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Checks the whole file, then opens it from the start, for files that stream. The caller closes it. */
    public BufferedReader open() {
        requireReadable();
        try {
            try (InputStream in = Files.newInputStream(path)) {
                new Scan(name()).refuseFaults(in);
            }
            return withoutMark(
                    new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8.newDecoder())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private void requireReadable() {
        if (!Files.exists(path)) {
            throw refused(Sentence.of("le fichier est introuvable"), Sentence.of("vérifier le chemin {}", path));
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw refused(
                    Sentence.of("ce n'est pas un fichier que l'on puisse lire"),
                    Sentence.of("donner le chemin d'un fichier, avec le droit de le lire"));
        }
        requireSize();
    }

    private void requireSize() {
        try {
            if (Files.size(path) > maxBytes) {
                throw refused(
                        Sentence.of("le fichier dépasse {} Mo", maxBytes / 1_000_000),
                        Sentence.of("vérifier que c'est le bon fichier, ou le couper en plusieurs"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private FileRefused refused(String rule, String remedy) {
        var problems = new Problems();
        problems.add(Problem.ofFile(name(), rule, remedy));
        return problems.refusal();
    }

    /** One pass over the bytes, which counts lines so that a fault says where it is. */
    private static final class Scan {
        private final String file;
        private final Problems problems = new Problems();
        private int line = 1;
        private int column;
        private boolean started;

        Scan(String file) {
            this.file = file;
        }

        void refuseFaults(InputStream in) throws IOException {
            CharsetDecoder decoder = UTF_8.newDecoder();
            ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
            CharBuffer chars = CharBuffer.allocate(CHUNK);
            boolean more = true;
            while (more) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = count >= 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, !more);
                chars.flip();
                seeAll(chars.array(), chars.limit());
                chars.clear();
                if (result.isError()) {
                    problems.add(notUtf8(bytes.get()));
                    break;
                }
                bytes.compact();
            }
            problems.refuseIfAny();
        }

        private void seeAll(char[] chars, int count) {
            for (int i = 0; i < count; i++) {
                int point = Character.codePointAt(chars, i, count);
                see(point);
                i += Character.charCount(point) - 1;
            }
        }

        private void see(int point) {
            column++;
            if (point == '\n') {
                line++;
                column = 0;
            } else if (Characters.isForbidden(point) && (started || point != MARK)) {
                problems.add(forbidden(point));
            }
            started = true;
        }

        private Problem forbidden(int point) {
            return new Problem(
                    file,
                    line,
                    column,
                    "colonne " + column,
                    Characters.name(point),
                    Sentence.of("ce caractère invisible n'est pas admis"),
                    Sentence.of("effacer ce caractère, ou retaper la ligne"));
        }

        private Problem notUtf8(byte octet) {
            return new Problem(
                    file,
                    line,
                    column + 1,
                    "colonne " + (column + 1),
                    String.format(java.util.Locale.ROOT, "octet %02X", octet),
                    Sentence.of("le fichier n'est pas en UTF-8"),
                    Sentence.of("l'enregistrer en UTF-8 (dans un tableur : « CSV UTF-8 »)"));
        }
    }
}
