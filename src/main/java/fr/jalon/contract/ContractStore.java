package fr.jalon.contract;

import fr.jalon.db.Table;
import java.util.List;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Where contracts stand: the frame without its lists. */
@UseClasspathSqlLocator
public interface ContractStore extends Table<String, Contract> {
    @SqlQuery
    List<Contract> listAll();

    @SqlQuery
    long count();

    /** Until the end of the transaction nobody else stores anything of the contract, if it is there. */
    @SqlUpdate
    void lock(ContractId id);
}
