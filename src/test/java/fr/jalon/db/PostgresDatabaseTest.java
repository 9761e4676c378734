package fr.jalon.db;

import fr.jalon.fixture.Databases;

class PostgresDatabaseTest extends DatabaseContract {
    @Override
    Database freshDatabase() {
        return Databases.postgresql();
    }
}
