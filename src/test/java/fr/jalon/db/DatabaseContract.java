package fr.jalon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Dossiers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the door to the database keeps to, on either database. */
abstract class DatabaseContract {
    private static final String ADD_CONTRACT = """
            insert into contract (id, title, short_title, rank, status, demonstration, region, departements, starts_on,
                ends_on, time_zone, masking_threshold, axis_word, territory_kind, territory_name)
            select ?, title, short_title, rank, status, demonstration, region, departements, starts_on, ends_on, time_zone,
                masking_threshold, axis_word, territory_kind, territory_name
            from contract where id = 'loue-lison-2'
            """;

    private Database database;

    abstract Database freshDatabase();

    @BeforeEach
    final void open() {
        database = freshDatabase();
        database.writes().useHandle(handle -> new DossierStore(handle).save(Dossiers.LOUE_LISON));
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    @Timeout(20)
    final void a_reader_does_not_wait_for_the_writer() throws Exception {
        try (var writer = database.writes().open()) {
            writer.begin();
            writer.execute(ADD_CONTRACT, "en-cours-1");

            var begun = Instant.now();
            assertThat(contracts()).isEqualTo(1);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
            writer.commit();
        }
        assertThat(contracts()).isEqualTo(2);
    }

    @Test
    @Timeout(20)
    final void four_readers_in_a_transaction_do_not_wait_either() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try (var writer = database.writes().open()) {
            writer.begin();
            writer.execute(ADD_CONTRACT, "en-cours-1");
            var begun = Instant.now();
            var readers = IntStream.range(0, 4)
                    .mapToObj(n -> pool.submit(this::contracts))
                    .toList();
            for (var reader : readers) {
                assertThat(reader.get()).isEqualTo(1);
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
            writer.rollback();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    final void a_read_transaction_sees_one_state() {
        database.reads().useTransaction(read -> {
            int before = read.select("select count(*) from contract")
                    .mapTo(int.class)
                    .one();
            database.writes().useHandle(write -> write.execute(ADD_CONTRACT, "entre-deux-1"));

            assertThat(read.select("select count(*) from contract")
                            .mapTo(int.class)
                            .one())
                    .isEqualTo(before);
        });
        assertThat(contracts()).isEqualTo(2);
    }

    @Test
    final void a_reading_connection_refuses_to_write() {
        assertThatThrownBy(() -> database.reads().useHandle(read -> read.execute(ADD_CONTRACT, "refus-1")))
                .hasMessageMatching("(?is).*read.?only.*");
    }

    @Test
    final void foreign_keys_hold() {
        assertThatThrownBy(() -> database.writes()
                        .useHandle(write ->
                                write.execute("insert into axis (contract_id, code, position, title, short_title)"
                                        + " values ('nulle-part', '1', 0, 't', 't')")))
                .hasMessageMatching("(?is).*foreign.?key.*");
    }

    @Test
    final void values_of_the_wrong_type_are_refused() {
        assertThatThrownBy(() -> database.writes()
                        .useHandle(write -> write.execute("insert into outlook (contract_id, year, position, text)"
                                + " values ('loue-lison-2', 'deux mille', 0, 't')")))
                .hasMessageMatching("(?is).*(integer).*");
    }

    @Test
    final void a_negative_scale_is_refused_rather_than_changed() {
        assertThatThrownBy(() -> database.writes()
                        .useHandle(write -> write.createUpdate("update budget_line set planned = :planned")
                                .bind("planned", new BigDecimal("1E+3"))
                                .execute()))
                .hasStackTraceContaining("negative scale");
    }

    @Test
    final void a_code_with_a_space_is_refused_where_spaces_separate_codes() {
        assertThatThrownBy(() -> database.writes()
                        .useHandle(write -> write.createUpdate("update contract set departements = :codes")
                                .bindByType("codes", List.of("25", "2 A"), new GenericType<List<String>>() {})
                                .execute()))
                .hasStackTraceContaining("not a code: '2 A'");
    }

    private int contracts() {
        return database.reads()
                .inTransaction(read -> read.select("select count(*) from contract")
                        .mapTo(int.class)
                        .one());
    }
}
