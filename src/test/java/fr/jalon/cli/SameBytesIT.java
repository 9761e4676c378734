package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.edition.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report from one set of data, on machines that differ in all that should not matter. */
class SameBytesIT {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void import_the_sample() throws Exception {
        data = folder.resolve("données");
        Launcher.Outcome imported = new Launcher(folder, Map.of("JALON_DATA", data.toString()))
                .run(
                        "import",
                        HOME.resolve("sample-data/contracts/loue-lison-2.yaml").toString(),
                        HOME.resolve("sample-data/results/loue-lison-2.csv").toString());
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    @Test
    void the_bytes_depend_neither_on_locale_nor_time_zone_nor_installed_fonts_nor_the_release_of_java()
            throws Exception {
        Path none = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
        Map<String, String> here = hashes("ici", Map.of("LC_ALL", "C", "LANG", "C", "TZ", "UTC"));

        Map<String, String> there = new HashMap<>(Map.of(
                "LC_ALL",
                "tr_TR.UTF-8",
                "TZ",
                "Pacific/Auckland",
                "FONTCONFIG_FILE",
                none.toString(),
                "JALON_JAVA_OPTS",
                "-Duser.language=tr -Duser.country=TR -Djava.awt.headless=true"));
        otherJava().ifPresent(java -> there.put("JAVA_HOME", java.toString()));

        assertThat(here).hasSize(Format.values().length);
        assertThat(hashes("ailleurs", there)).isEqualTo(here);
    }

    /** Another Java beside the one that runs this, where there is one: a later release, by its name. */
    private static Optional<Path> otherJava() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(here.getParent())) {
            return beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> home.getFileName().toString().matches(".*-(2[1-9]|[3-9]\\d)-.*"))
                    .findFirst();
        }
    }

    /** SHA-256 of every file of the edition, by name. */
    private Map<String, String> hashes(String place, Map<String, String> environment) throws Exception {
        Path copy = copyOfData(place);
        Map<String, String> all = new HashMap<>(environment);
        all.put("JALON_DATA", copy.toString());
        Launcher.Outcome report = new Launcher(folder, all)
                .run("report", "annual", "loue-lison-2", "--year", "2025", "-o", place + "-pdf");
        assertThat(report.code()).as(report.err()).isZero();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copy.resolve("editions"))) {
            // The witness beside the editions tells when they were sealed.
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains("-edition-"))
                    .forEach(file -> hashes.put(file.getFileName().toString(), sha256(file)));
        }
        return hashes;
    }

    private Path copyOfData(String place) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("données-" + place));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
