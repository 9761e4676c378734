package fr.jalon.edition;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The template sets that drew editions, each under its hash; never changed. */
@UseClasspathSqlLocator
public interface TemplateStore {
    /** Does nothing when the set is kept already. */
    default void keep(String templates, Map<String, byte[]> files) {
        if (!isKept(templates)) {
            put(
                    templates,
                    files.entrySet().stream()
                            .map(file -> new TemplateFile(file.getKey(), file.getValue()))
                            .toList());
        }
    }

    /** The files of a set by their names; none when it was not kept. */
    default SortedMap<String, byte[]> files(String templates) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        list(templates).forEach(file -> files.put(file.name(), file.content()));
        return files;
    }

    @SqlQuery
    boolean isKept(String templates);

    @SqlBatch
    void put(String templates, @BindMethods List<TemplateFile> files);

    @SqlQuery
    List<TemplateFile> list(String templates);

    /** The hashes of all sets. */
    @SqlQuery
    List<String> listSets();

    /** A file of a set. Bytes are handed over, never compared. */
    record TemplateFile(String name, byte[] content) {}
}
