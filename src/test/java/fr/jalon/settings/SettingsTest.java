package fr.jalon.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void a_home_without_a_file_has_the_defaults() {
        Settings settings = Settings.read(home, Map.of());

        assertThat(settings.data()).isEqualTo(home.resolve("var/data"));
        assertThat(settings.templates()).isEqualTo(home.resolve("report-templates"));
        assertThat(settings.databaseUrl()).isEmpty();
    }

    @Test
    void the_shipped_file_says_the_defaults() {
        Path shipped = Path.of("").toAbsolutePath();

        Settings settings = Settings.read(shipped, Map.of());

        assertThat(settings.data()).isEqualTo(shipped.resolve(Setting.DATA.byDefault()));
        assertThat(settings.templates()).isEqualTo(shipped.resolve(Setting.TEMPLATES.byDefault()));
        assertThat(settings.databaseUrl()).isEqualTo(Setting.DATABASE_URL.byDefault());
        assertThat(settings.databaseUser()).isEqualTo(Setting.DATABASE_USER.byDefault());
        assertThat(settings.databasePassword()).isEmpty();
        assertThat(settings.serverHost()).isEqualTo(Setting.SERVER_HOST.byDefault());
        assertThat(settings.serverPort()).hasToString(Setting.SERVER_PORT.byDefault());
        assertThat(settings.check()).isEqualTo(CheckLimits.byDefault());
    }

    @Test
    void what_the_check_may_use_is_read_and_bounded() throws IOException {
        write("jalon:\n  check:\n    heap: 1024\n    seconds: 60\n");
        assertThat(Settings.read(home, Map.of()).check()).isEqualTo(new CheckLimits(1024, Duration.ofMinutes(1)));

        write("jalon:\n  check:\n    heap: 64\n");
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("« 64 » lu")
                .hasMessageContaining("« jalon.check.heap » est un nombre de 128 à 65536, par exemple 512");

        write("jalon:\n  check:\n    seconds: 0\n");
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("« jalon.check.seconds » est un nombre de 10 à 3600");
    }

    @Test
    void a_port_that_is_none_is_refused_with_what_was_read() throws IOException {
        for (String port : new String[] {"-1", "65536", "0x1F90", "http", "8080 ", "٨٠٨٠"}) {
            write("jalon:\n  server:\n    port: \"" + port + "\"\n");

            assertThatThrownBy(() -> Settings.read(home, Map.of()))
                    .isInstanceOf(SettingsRefused.class)
                    .hasMessageContaining("« " + port + " » lu")
                    .hasMessageContaining("de 0 à 65535");
        }
    }

    @Test
    void a_folder_of_settings_that_is_named_must_hold_them() {
        assertThatThrownBy(() -> Settings.read(home, Map.of("JALON_CONFIG", "ailleurs")))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("ailleurs/application.yml n’existe pas");
    }

    @Test
    void the_file_is_really_read_and_the_environment_wins_for_the_data() throws IOException {
        write("jalon:\n  data: ailleurs\n  templates: /srv/gabarits\n");

        assertThat(Settings.read(home, Map.of()).data()).isEqualTo(home.resolve("ailleurs"));
        assertThat(Settings.read(home, Map.of()).templates()).isEqualTo(Path.of("/srv/gabarits"));
        assertThat(Settings.read(home, Map.of("JALON_DATA", "/srv/jalon")).data())
                .isEqualTo(Path.of("/srv/jalon"));
    }

    @Test
    void an_unknown_key_is_refused_with_its_line() throws IOException {
        write("jalon:\n  data: ici\n  donnees: la\n");

        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("ligne 3")
                .hasMessageContaining("jalon.donnees")
                .hasMessageContaining("jalon.data, jalon.templates");
    }

    @Test
    void a_database_that_is_neither_of_the_two_is_refused_with_what_was_read() throws IOException {
        write("jalon:\n  database:\n    url: jdbc:mysql://ici/jalon\n");

        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("« jdbc:mysql://ici/jalon » lu")
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void a_key_without_a_value_keeps_its_default() throws IOException {
        write("jalon:\n  data:\n  templates:\n");

        assertThat(Settings.read(home, Map.of()).data()).isEqualTo(home.resolve("var/data"));
        assertThat(Settings.read(home, Map.of()).templates()).isEqualTo(home.resolve("report-templates"));
    }

    @Test
    void a_key_that_is_a_list_or_stands_twice_is_refused_with_its_line() throws IOException {
        write("jalon:\n  ? [a]\n  : b\n");
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("ligne 2");

        write("jalon:\n  data: ici\n  data: la\n");
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("ligne 3 : « jalon.data » est écrit deux fois");
    }

    @Test
    void a_file_in_another_encoding_and_a_folder_in_its_place_are_refused() throws IOException {
        write("");
        Path file = home.resolve("config/application.yml");
        Files.write(file, new byte[] {(byte) 0xE9});
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("UTF-8");

        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> Settings.read(home, Map.of()))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("application.yml ne peut pas être lu");
    }

    @Test
    void a_password_comes_from_its_file_and_is_never_printed() throws IOException {
        Files.writeString(home.resolve("secret"), "tres-long\n");
        write("jalon:\n  database:\n    password-file: secret\n");

        Settings settings = Settings.read(home, Map.of());

        assertThat(settings.databasePassword()).isEqualTo("tres-long");
        assertThat(settings.toString()).doesNotContain("tres-long");
    }

    @Test
    void the_readme_documents_every_setting() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .contains(java.util.Arrays.stream(Setting.values())
                        .map(Setting::documented)
                        .toArray(String[]::new));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/application.yml"), text);
    }
}
