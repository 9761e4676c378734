package fr.jalon.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the file of the reference geography, whose head says what its lines mean and which command makes it. */
final class ReferenceReader {
    static final String RESOURCE = "/geography/reference.txt.gz";

    private static final String END_OF_HEAD = "\n\n";

    final List<Vintage> vintages = new ArrayList<>();
    final Map<String, Integer> ownCensus = new TreeMap<>();
    final Map<String, Region> regions = new TreeMap<>();
    final Map<String, Departement> departements = new TreeMap<>();
    final List<String> sirens = new ArrayList<>();
    final History<String> epci = new History<>(1_300);
    final History<Entry> communes = new History<>(36_000);
    final History<Former> former = new History<>(4_000);

    /** A year whose 1 January the file knows, and the census in force that day. */
    record Vintage(int year, int census, boolean knowsEpci) {}

    /**
     * A run of a commune.
     *
     * @param epci its place in the list of SIREN; -1 for none
     * @param figures the population of the first vintage, then how it changed; «?» where it is not known
     */
    record Entry(String name, int epci, String figures) {}

    /** A code that was a commune's, or is a part's, and the commune it belongs to. */
    record Former(String into) {}

    ReferenceReader read() {
        String text = text();
        var fields = new Fields(text, text.indexOf(END_OF_HEAD) + END_OF_HEAD.length());
        while (fields.hasLine()) {
            line(fields);
        }
        return this;
    }

    /** The words before the first line. */
    static String head() {
        String text = text();
        return text.substring(0, text.indexOf(END_OF_HEAD));
    }

    private static String text() {
        try (InputStream in = ReferenceReader.class.getResourceAsStream(RESOURCE)) {
            return new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private void line(Fields fields) {
        String kind = fields.next();
        switch (kind) {
            case "V" -> {
                vintages.add(new Vintage(
                        fields.number(), fields.number(), fields.next().equals("1")));
                fields.next(); // the package, for people
            }
            case "X" -> ownCensus.put(fields.next(), fields.number());
            case "R" -> {
                String code = fields.next();
                regions.put(code, new Region(code, fields.next()));
            }
            case "D" -> {
                String code = fields.next();
                String region = fields.next();
                departements.put(code, new Departement(code, fields.next(), region));
            }
            case "S" -> sirens.add(fields.next());
            case "E" ->
                epci.put(sirens.get(fields.number()), new Run<>(fields.number(), fields.number(), fields.next()));
            case "C" -> communes.put(fields.next(), new Run<>(fields.number(), fields.number(), entry(fields)));
            case "O" -> {
                former.put(fields.next(), new Run<>(fields.number(), fields.number(), new Former(fields.next())));
                fields.next(); // the name, for people
            }
            default -> throw new IllegalStateException("no such kind of line in " + RESOURCE + ": '" + kind + "'");
        }
    }

    private static Entry entry(Fields fields) {
        String epci = fields.next();
        return new Entry(fields.next(), epci.isEmpty() ? -1 : Integer.parseInt(epci), fields.next());
    }
}
