package fr.jalon.edition;

import fr.jalon.contract.ContractId;
import fr.jalon.contract.ContractStore;
import fr.jalon.db.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/** The editions that were issued. The database refuses to change or remove one, and to fork a contract's chain. */
@UseClasspathSqlLocator
public interface EditionLedger extends SqlObject {

    /** The number that the next edition of the document bears: 1 for the first. */
    default EditionNumber next(ContractId contract, DocumentKind kind, int year) {
        return latest(contract, kind, year).map(last -> last.number().next()).orElse(EditionNumber.FIRST);
    }

    /**
     * Ties the edition to the contract's last one and stores it with its files; returns it as it is stored. Two sealed at
     * once would fork the chain: the second waits for the first.
     */
    @Transaction
    default Edition seal(Edition edition) {
        getHandle().attach(ContractStore.class).lock(edition.contract());
        var editions = list(edition.contract());
        var sealed = edition.after(
                editions.isEmpty() ? null : editions.get(editions.size() - 1).chain());
        var stored = insert(sealed);
        insertFiles(rows(stored.id(), sealed));
        return stored.with(sealed.files());
    }

    /** Every edition of the contract, first sealed first. */
    default List<Edition> list(ContractId contract) {
        var files = listFiles(contract);
        return listColumns(contract).stream()
                .map(columns -> columns.with(files.stream()
                        .filter(file -> file.owner() == columns.id())
                        .map(Row::value)
                        .toList()))
                .toList();
    }

    /** The last sealed edition of the document. */
    default Optional<Edition> latest(ContractId contract, DocumentKind kind, int year) {
        return list(contract).stream()
                .filter(edition -> edition.kind() == kind && edition.year() == year)
                .reduce((before, after) -> after);
    }

    /** Over all contracts. */
    @SqlQuery
    long count();

    @SqlQuery
    Columns insert(@BindMethods Edition edition);

    @SqlBatch
    void insertFiles(@BindMethods List<Row<Long, EditionFile>> files);

    @SqlQuery
    List<Columns> listColumns(ContractId contract);

    @SqlQuery
    List<Row<Long, EditionFile>> listFiles(ContractId contract);

    private static List<Row<Long, EditionFile>> rows(long id, Edition edition) {
        List<Row<Long, EditionFile>> rows = new ArrayList<>();
        for (var file : edition.files()) {
            rows.add(new Row<>(edition.contract().value(), id, rows.size(), file));
        }
        return rows;
    }

    /** An edition without its files. */
    record Columns(
            long id,
            ContractId contract,
            DocumentKind kind,
            int year,
            EditionNumber number,
            String snapshot,
            @Nullable Instant frozenAt,
            String templates,
            @Nullable String program,
            String author,
            Instant sealedAt,
            @Nullable String previous,
            String chain) {
        Edition with(List<EditionFile> files) {
            return new Edition(
                    id, contract, kind, year, number, snapshot, frozenAt, templates, program, files, author, sealedAt,
                    previous, chain);
        }
    }
}
