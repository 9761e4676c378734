package fr.jalon.contract;

import fr.jalon.db.Table;
import java.util.List;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Where contracts stand: the frame without its lists. */
@UseClasspathSqlLocator
public interface ContractStore extends Table<String, Contract> {
    @SqlQuery
    List<Contract> listAll();

    @SqlQuery
    long count();
}
