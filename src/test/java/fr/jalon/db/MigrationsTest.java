package fr.jalon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.ContractStore;
import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.Dossiers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_last_version_is_that_of_the_last_file(Vendor vendor) {
        var url = "jdbc:sqlite:" + folder.resolve("vide.db");
        var migrations = Migrations.flyway(vendor, url, new Properties()).info().all();

        assertThat(Arrays.stream(migrations)
                        .map(migration -> migration.getVersion().getVersion())
                        .toList())
                .last()
                .isEqualTo(Migrations.LAST);
    }

    @Test
    void an_sqlite_file_is_made_with_its_folders_and_opens_again() {
        var file = folder.resolve("données été").resolve("jalon.db");
        try (var database = Database.open(file)) {
            database.writes().useHandle(handle -> new DossierStore(handle).save(Dossiers.LOUE_LISON));
        }

        assertThat(Files.exists(file)).isTrue();
        try (var database = Database.open(file)) {
            assertThat(database.reads().onDemand(ContractStore.class).listAll())
                    .containsExactly(Dossiers.LOUE_LISON_FRAME);
        }
    }

    @Test
    void programs_that_open_the_same_new_file_at_once_all_find_it_ready() {
        var file = folder.resolve("jalon.db");

        var opened = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> {
                    try (var database = Database.open(file)) {
                        return database.reads()
                                .onDemand(ContractStore.class)
                                .listAll()
                                .size();
                    }
                }))
                .toList();

        assertThat(opened).allSatisfy(one -> assertThat(one.join()).isZero());
    }

    @Test
    void a_postgresql_database_is_migrated_when_it_opens_and_opens_again() {
        var name = Databases.createEmptyPostgresql();
        try (var database = Databases.openPostgresql(name)) {
            database.writes().useHandle(handle -> new DossierStore(handle).save(Dossiers.LOUE_LISON));
        }

        try (var database = Databases.openPostgresql(name)) {
            assertThat(database.vendor()).isEqualTo(Vendor.POSTGRESQL);
            assertThat(database.reads().onDemand(ContractStore.class).listAll())
                    .containsExactly(Dossiers.LOUE_LISON_FRAME);
        }
    }

    @Test
    void an_address_of_another_kind_is_refused() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://localhost/jalon", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql://localhost/jalon");
    }
}
