package fr.jalon.edition;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;

class PostgresEditionLedgerTest extends EditionLedgerContract {
    @Override
    Database freshDatabase() {
        return Databases.postgresql();
    }
}
