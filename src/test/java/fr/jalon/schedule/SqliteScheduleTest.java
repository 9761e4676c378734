package fr.jalon.schedule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteScheduleTest extends ScheduleContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.sqlite(folder);
    }

    @Test
    void a_second_service_on_the_same_folder_is_refused() {
        try (ReportClock first = startBeside()) {
            assertThatThrownBy(this::startBeside)
                    .isInstanceOf(ScheduleRefused.class)
                    .hasMessageContaining("Un service tourne déjà")
                    .hasMessageContaining("PostgreSQL");
        }
    }
}
