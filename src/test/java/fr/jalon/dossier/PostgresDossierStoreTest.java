package fr.jalon.dossier;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;

class PostgresDossierStoreTest extends DossierStoreContract {
    @Override
    Database freshDatabase() {
        return Databases.postgresql();
    }
}
