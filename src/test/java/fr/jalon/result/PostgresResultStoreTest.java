package fr.jalon.result;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;

class PostgresResultStoreTest extends ResultStoreContract {
    @Override
    Database freshDatabase() {
        return Databases.postgresql();
    }
}
