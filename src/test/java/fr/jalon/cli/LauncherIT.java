package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String CONTRACT =
            HOME.resolve("sample-data/contracts/loue-lison-2.yaml").toString();
    private static final String RESULTS =
            HOME.resolve("sample-data/results/loue-lison-2.csv").toString();

    @TempDir
    Path folder;

    private Launcher jalon;

    @BeforeEach
    void a_user_stands_in_another_folder_under_a_plain_locale() {
        jalon = new Launcher(
                folder, Map.of("JALON_DATA", folder.resolve("données").toString(), "LC_ALL", "C"));
    }

    @Test
    void the_version_is_one_line() throws Exception {
        assertThat(jalon.run("--version")).isEqualTo(new Launcher.Outcome(0, "Jalon 0.1.0\n", ""));
    }

    @Test
    void the_commands_of_the_readme_lead_from_files_to_a_report() throws Exception {
        Launcher.Outcome first = jalon.run("import", CONTRACT, RESULTS);
        Launcher.Outcome second = jalon.run("import", CONTRACT, RESULTS);
        Launcher.Outcome report = jalon.run("report", "annual", "loue-lison-2", "--year", "2025", "-o", "rapports");
        Launcher.Outcome again = jalon.run("report", "annual", "loue-lison-2", "--year", "2025", "-o", "rapports");

        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(second.out()).isEqualTo("loue-lison-2.yaml : 0 changement\nloue-lison-2.csv : 0 changement\n");
        assertThat(report.code()).isZero();
        assertThat(report.err()).contains("Gel des données", "Contrôle du document", "Scellement");
        Path pdf = folder.resolve("rapports/loue-lison-2-rapport-annuel-2025-edition-1.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(25, 45);
        }
        assertThat(again.out()).startsWith("Rien n’a changé depuis l’édition 1");
        assertTheArchiveAnswers();
        assertThat(jalon.run("check-templates").code()).isZero();
        assertThat(jalon.run("diagnostic").out()).contains("1 contrat(s)", "1 au registre");
    }

    /** On the edition that was just sealed: listed, sound, made again; then one of its bytes changes. */
    private void assertTheArchiveAnswers() throws Exception {
        Launcher.Outcome listed = jalon.run("editions", "loue-lison-2");
        assertThat(listed.code()).isZero();
        assertThat(listed.out())
                .startsWith(
                        "loue-lison-2\u00a0: rapport annuel de suivi 2025, édition 1, arrêté au 31/01/2026, scellée le ")
                .contains("    loue-lison-2-rapport-annuel-2025-edition-1.pdf  ");
        assertThat(jalon.run("editions", "--json").out())
                .startsWith("[{\"edition\":\"loue-lison-2-rapport-annuel-2025-edition-1\"");
        Launcher.Outcome sound = jalon.run("verify");
        assertThat(sound.err()).isEmpty();
        assertThat(sound.out()).startsWith("1\u00a0édition, ").endsWith("tout est comme il a été scellé.\n");
        assertThat(sound.code()).isZero();

        Launcher.Outcome same = jalon.run("replay", "loue-lison-2", "2025", "-o", "rejoué");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("identique\u00a0: ", ".pdf").endsWith("aucune différence\n");
        Path sealed = folder.resolve("données/editions/loue-lison-2/loue-lison-2-rapport-annuel-2025-edition-1");
        try (Stream<Path> files = Files.list(sealed)) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("rejoué").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(jalon.run("replay", "--all", "--json").out())
                .contains("\"same\":true")
                .doesNotContain("false");
        assertThat(jalon.run("replay", "loue-lison-2").code()).isEqualTo(2);
        Launcher.Outcome none = jalon.run("replay", "loue-lison-2", "2025", "--edition", "7");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("Ses éditions\u00a0: 2025/1.");

        Path pdf = sealed.resolve(sealed.getFileName() + ".pdf");
        byte[] content = Files.readAllBytes(pdf);
        content[content.length / 2] ^= 1;
        Files.write(pdf, content);
        Launcher.Outcome touched = jalon.run("verify", "loue-lison-2");
        assertThat(touched.code()).isEqualTo(1);
        assertThat(touched.out())
                .startsWith(sealed.getFileName() + "\u00a0: le fichier «\u202f" + pdf.getFileName()
                        + "\u202f» n’est plus celui qui a été scellé.\n");
        assertThat(jalon.run("verify", "--json").out()).startsWith("{\"good\":false");
        content[content.length / 2] ^= 1;
        Files.write(pdf, content);
    }

    @Test
    void the_demonstration_writes_its_report_in_little_memory() throws Exception {
        Launcher small = new Launcher(folder, Map.of("JALON_JAVA_OPTS", "-Xmx256m", "LC_ALL", "C"));

        Launcher.Outcome demo = small.run("demo");

        assertThat(demo.err()).contains("Import des données d’exemple", "s");
        assertThat(demo.code()).isZero();
        assertThat(HOME.resolve("var/demo/reports/loue-lison-2-rapport-annuel-2025-edition-1.pdf"))
                .exists();
    }

    @Test
    void a_broken_file_is_refused_and_a_report_without_its_contract_too() throws Exception {
        Path broken = Files.writeString(folder.resolve("cassé.yaml"), "contract:\n  identifiant: x\n");

        Launcher.Outcome refused = jalon.run("import", broken.toString());
        Launcher.Outcome report = jalon.run("report", "annual", "loue-lison-2", "--year", "2025", "-o", "rapports");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("cassé.yaml", "ligne 2", "identifiant", "rien n’a changé");
        assertThat(report.code()).isEqualTo(1);
        assertThat(report.err()).contains("Le contrat «\u202floue-lison-2\u202f» n’existe pas", "jalon import");
        assertThat(folder.resolve("rapports")).doesNotExist();
    }

    @Test
    void a_contract_is_checked_and_an_error_in_it_ends_with_1() throws Exception {
        jalon.run("import", CONTRACT, RESULTS);
        Launcher.Outcome good = jalon.run("check", "loue-lison-2");
        Launcher.Outcome every = jalon.run("check", "--all", "--json");
        Path hasty = Files.writeString(
                folder.resolve("loue-lison-2.yaml"),
                Files.readString(Path.of(CONTRACT))
                        .replace("due-on: 2026-09-01}", "due-on: 2026-09-01, done-on: 2999-01-01}"));
        jalon.run("import", hasty.toString());
        Launcher.Outcome bad = jalon.run("check", "loue-lison-2", "--severity", "error");

        assertThat(good.code()).isZero();
        assertThat(good.out().lines().reduce((first, last) -> last).orElseThrow())
                .matches("0\u00a0erreur, \\d+\u00a0avertissements, \\d+\u00a0remarques? sur \\d+\u00a0contrôles");
        assertThat(every.out()).startsWith("[{\"contract\":\"loue-lison-2\"");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).contains("étape J3 faite le 01/01/2999").doesNotContain("Avertissement");
    }

    @Test
    void a_check_of_nothing_or_of_a_contract_that_is_not_there_is_refused() throws Exception {
        assertThat(jalon.run("check").code()).isEqualTo(2);
        assertThat(jalon.run("check", "loue-lison-2", "--all").code()).isEqualTo(2);
        assertThat(jalon.run("check", "Loue Lison").code()).isEqualTo(2);
        assertThat(jalon.run("check", "loue-lison-2", "--severity", "grave").err())
                .startsWith("« grave » ne convient pas pour --severity");
        Launcher.Outcome unknown = jalon.run("check", "loue-lison-2");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("Le contrat «\u202floue-lison-2\u202f» n’existe pas", "jalon import");
        assertThat(jalon.run("check", "--all"))
                .isEqualTo(new Launcher.Outcome(0, "Aucun contrat n’est importé : voir « jalon import ».\n", ""));
    }

    @Test
    void a_dry_run_tells_what_would_change_or_every_error_and_writes_nothing() throws Exception {
        Path broken = Files.writeString(folder.resolve("cassé.yaml"), "contract:\n  identifiant: x\n");

        Launcher.Outcome good = jalon.run("import", "--dry-run", CONTRACT, RESULTS);
        Launcher.Outcome bad = jalon.run("import", "--dry-run", broken.toString(), CONTRACT, RESULTS);

        assertThat(good.code()).isZero();
        assertThat(good.err()).isEmpty();
        assertThat(good.out())
                .containsPattern("loue-lison-2\\.yaml : \\d+ ajouts\n    ajout\u00a0: contract\n")
                .containsPattern("loue-lison-2\\.csv : \\d+ ajouts, 3 modifications\n")
                .containsPattern("    … et \\d+ de plus\n")
                .endsWith("Essai à blanc : rien n’a été écrit.\n");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("cassé.yaml, ligne 2", "serait refusé");
        assertThat(bad.out()).contains("loue-lison-2.csv : ").endsWith("Essai à blanc : rien n’a été écrit.\n");
        assertThat(folder.resolve("données")).doesNotExist();
    }

    @Test
    void several_files_are_taken_or_refused_each_for_itself() throws Exception {
        Path broken = Files.writeString(folder.resolve("cassé.yaml"), "contract:\n  identifiant: x\n");
        Path results = Files.writeString(folder.resolve("faux.csv"), """
                contract;indicator;period;value;collected_on
                loue-lison-2;2.1;2025;vingt;2026-01-02
                loue-lison-2;99.1;2025;20;2026-01-02
                """);

        Launcher.Outcome outcome = jalon.run("import", broken.toString(), CONTRACT, results.toString(), RESULTS);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("cassé.yaml, ligne 2", "faux.csv, ligne 2", "faux.csv, ligne 3");
        assertThat(outcome.out()).contains("loue-lison-2.yaml : ", "loue-lison-2.csv : ");
    }

    @Test
    void an_export_under_any_locale_is_the_same_and_changes_nothing() throws Exception {
        jalon.run("import", CONTRACT, RESULTS);
        byte[] first = null;
        for (String locale : List.of("C", "tr_TR.UTF-8", "ar_EG.UTF-8", "fr_FR.ISO-8859-1")) {
            String language = locale.substring(0, 1).equals("C") ? "hi" : locale.substring(0, 2);
            Launcher there = new Launcher(
                    folder,
                    Map.of(
                            "JALON_DATA",
                            folder.resolve("données").toString(),
                            "LC_ALL",
                            locale,
                            "LANG",
                            locale,
                            "JALON_JAVA_OPTS",
                            "-Duser.language=" + language + " -Duser.country="
                                    + (language.equals("hi") ? "IN" : locale.substring(3, 5))));

            Launcher.Outcome export = there.run("export", "loue-lison-2", "-o", "export " + locale);
            Path yaml = folder.resolve("export " + locale).resolve("loue-lison-2.yaml");
            Path csv = yaml.resolveSibling("loue-lison-2.csv");
            Launcher.Outcome again = there.run("import", yaml.toString(), csv.toString());

            assertThat(export.code()).as(export.err()).isZero();
            assertThat(export.out()).contains("Résultats : " + csv + " (258 lignes)");
            assertThat(again.out()).isEqualTo("loue-lison-2.yaml : 0 changement\nloue-lison-2.csv : 0 changement\n");
            byte[] both = (Files.readString(yaml) + Files.readString(csv)).getBytes(StandardCharsets.UTF_8);
            first = first == null ? both : first;
            assertThat(both).isEqualTo(first);
        }
        assertThat(jalon.run("export", "absent", "-o", "export").err())
                .isEqualTo("Le contrat «\u202fabsent\u202f» n’existe pas. Contrats connus\u00a0: loue-lison-2.\n");
        assertThat(jalon.run("export", "Pas Un Contrat", "-o", "export").code()).isEqualTo(2);
    }

    @Test
    void a_wrong_command_says_in_french_what_is_missing_and_ends_with_2() throws Exception {
        assertThat(jalon.run("report", "annual", "loue-lison-2").err()).startsWith("Il manque : --year");
        assertThat(jalon.run("rapport").err()).startsWith("Argument inconnu : rapport");
        assertThat(jalon.run().code()).isEqualTo(2);
        assertThat(jalon.run("report", "annual", "x", "--year", "deux", "-o", ".")
                        .err())
                .startsWith("« deux » ne convient pas pour --year");
    }

    @Test
    void without_a_java_it_says_one_clear_sentence() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("outils"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find", "date", "mkdir", "tail")) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
        Map<String, String> bare = new HashMap<>(Map.of("PATH", tools.toString(), "JAVA_HOME", ""));

        Launcher.Outcome outcome = new Launcher(folder, bare).run("--version");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("Jalon a besoin de Java 17 ou plus récent : installez-le, ou indiquez-le dans JAVA_HOME.\n");
    }

    private static Path which(String tool) throws IOException {
        for (String place : System.getenv("PATH").split(":")) {
            Path candidate = Path.of(place, tool);
            if (Files.isExecutable(candidate)) {
                return candidate.toRealPath();
            }
        }
        throw new IOException(tool + " is nowhere on the path");
    }
}
