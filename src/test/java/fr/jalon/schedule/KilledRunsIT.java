package fr.jalon.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real services die without a word at random moments: a sample here, as many as wanted by -Djalon.kills=50. */
class KilledRunsIT {
    private static final int KILLS = Integer.getInteger("jalon.kills");
    private static final long SEED = Long.getLong("jalon.seed", 20261124L);

    @TempDir
    Path folder;

    @Test
    void on_sqlite_each_slot_has_one_whole_edition() throws IOException {
        Path config = configure("");
        try (Database database = Database.open(folder.resolve("data/jalon.db"))) {
            var seen = new KilledRuns(folder, config, database, SEED).kill(KILLS, 1);

            System.out.println("SQLite, one process: " + seen);
            assertThat(seen.cut()).isPositive();
        }
    }

    @Test
    void on_postgresql_two_processes_take_over_from_one_another() throws IOException {
        String name = Databases.createPostgresql();
        Path password = Files.writeString(folder.resolve("secret"), "postgres");
        Path config = configure("""
                  database:
                    url: %s
                    user: postgres
                    password-file: %s
                """.formatted(Databases.postgresqlUrl(name), password));
        try (Database database = Databases.openPostgresql(name)) {
            var seen = new KilledRuns(folder, config, database, SEED).kill(KILLS, 2);

            System.out.println("PostgreSQL, two processes: " + seen);
            assertThat(seen.cut()).isPositive();
            assertThat(seen.longestTakeOver()).isPositive().isLessThan(Duration.ofSeconds(30));
        }
    }

    private Path configure(String database) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("application.yml"), """
                jalon:
                  server:
                    port: 0
                """ + database);
        return config;
    }
}
