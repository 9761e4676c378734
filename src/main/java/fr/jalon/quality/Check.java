package fr.jalon.quality;

import fr.jalon.contract.ContractId;
import fr.jalon.file.Sentence;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** One question that stored data should answer with nothing: a file of four header lines and a query. */
public final class Check {
    private static final Pattern HEADER = Pattern.compile("-- (?<key>[a-z]+): (?<text>\\S.*)");
    private static final List<String> KEYS = List.of("says", "severity", "finding", "advice");

    private final String name;
    private final Map<String, String> header;
    private final FindingText finding;
    private final String sql;

    private Check(String name, Map<String, String> header, String sql) {
        this.name = name;
        this.header = header;
        this.finding = FindingText.of(of("finding"));
        this.sql = sql;
    }

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException unless it starts with {@code says}, {@code severity}, {@code finding} and {@code
     *     advice}, in this order
     */
    static Check read(String name, String text) {
        String[] lines = text.split("\n", KEYS.size() + 1);
        Map<String, String> header = new LinkedHashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            Matcher line = HEADER.matcher(i < lines.length ? lines[i].stripTrailing() : "");
            if (!line.matches() || !line.group("key").equals(KEYS.get(i))) {
                throw new IllegalArgumentException(
                        "check " + name + ", line " + (i + 1) + ": '-- " + KEYS.get(i) + ": …' is expected");
            }
            header.put(KEYS.get(i), line.group("text"));
        }
        Severity.of(header.getOrDefault("severity", ""));
        return new Check(name, header, lines.length > KEYS.size() ? lines[KEYS.size()] : "");
    }

    /** The name of its file, without the ending. */
    public String name() {
        return name;
    }

    /** What is wrong when something is found, in French. */
    public String says() {
        return Sentence.of(of("says"));
    }

    public Severity severity() {
        return Severity.of(of("severity"));
    }

    /** What to do then, in French, an infinitive without a full stop. */
    public String advice() {
        return Sentence.of(of("advice"));
    }

    /** What it finds in a contract on that day, in the order of the contract. */
    List<Finding> run(Handle handle, ContractId contract, LocalDate today) {
        return handle.createQuery(sql)
                .bind("contract", contract.value())
                .bind("today", today)
                .map((row, context) -> Finding.of(finding, texts(row)))
                .list();
    }

    /** Both databases give texts, numbers and days as the same text. */
    private static Map<String, String> texts(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> texts = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = row.getString(i);
            if (text != null) {
                texts.put(columns.getColumnLabel(i), text);
            }
        }
        return texts;
    }

    private String of(String key) {
        return header.getOrDefault(key, "");
    }
}
