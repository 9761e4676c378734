package fr.jalon.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was sealed of a contract, told beside the ledger, one line an edition: a row that is taken out of the ledger, or
 * rewritten with the hash that fits, is missed here.
 *
 * <p>A line is written before the edition's transaction commits, and says after it that the edition is sealed: what a run
 * that died left is never taken for a row that was taken away.
 */
public record Witness(List<String> lines) {
    /** Of a contract of which nothing was sealed. */
    public static final Witness NONE = new Witness(List.of());

    public Witness {
        lines = List.copyOf(lines);
    }

    /** How far the sealing of a line's edition came, as far as the witness knows. */
    public enum State {
        PREPARED("préparée"),
        SEALED("scellée");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** A line that can be read. */
    public record Entry(String chain, String name, State state) {
        /** Empty when the line is none. */
        public static Optional<Entry> read(String line) {
            String[] words = line.split(" ", -1);
            return words.length != 3
                    ? Optional.empty()
                    : Arrays.stream(State.values())
                            .filter(state -> state.word.equals(words[2]))
                            .findFirst()
                            .map(state -> new Entry(words[0], words[1], state));
        }

        @Override
        public String toString() {
            return chain + " " + name + " " + state.word;
        }
    }

    /** Empty when there is no such file: nothing was sealed. */
    static Witness read(Path file) throws IOException {
        try {
            String text = new String(Files.readAllBytes(file), UTF_8); // a spoiled byte is a spoiled line, no more
            return new Witness(text.isEmpty() ? List.of() : List.of(text.split("\n", text.endsWith("\n") ? 0 : -1)));
        } catch (NoSuchFileException nothingSealed) {
            return NONE;
        }
    }

    void write(Path file) throws IOException {
        Path part = file.resolveSibling(Archive.ASIDE + file.getFileName());
        Disk.remove(part);
        Disk.create(part, (String.join("\n", lines) + "\n").getBytes(UTF_8));
        Disk.place(part, file);
    }

    /** The lines that can be read. */
    public List<Entry> entries() {
        return lines.stream().flatMap(line -> Entry.read(line).stream()).toList();
    }

    /** Whether an edition of that name was sealed, even if the ledger does not know it. */
    boolean isSealed(EditionName name) {
        return entries().stream()
                .anyMatch(entry -> entry.state() == State.SEALED && entry.name().equals(name.toString()));
    }

    /** Adds the edition whose transaction is about to commit, in the place of one of that name that was never sealed. */
    Witness prepared(Edition edition) {
        List<String> next = new ArrayList<>(lines);
        next.removeIf(line -> Entry.read(line)
                .filter(entry -> entry.state() == State.PREPARED)
                .filter(entry -> entry.name().equals(edition.name().toString()))
                .isPresent());
        next.add(new Entry(edition.chain(), edition.name().toString(), State.PREPARED).toString());
        return new Witness(next);
    }

    /** Says of each edition of the ledger that it is sealed; a line that says otherwise of it stays as it is. */
    Witness confirmed(List<Edition> ledger) {
        Set<String> chains = ledger.stream().map(Edition::chain).collect(Collectors.toSet());
        return new Witness(lines.stream()
                .map(line -> Entry.read(line)
                        .filter(entry -> chains.contains(entry.chain()))
                        .map(entry -> new Entry(entry.chain(), entry.name(), State.SEALED).toString())
                        .orElse(line))
                .toList());
    }
}
