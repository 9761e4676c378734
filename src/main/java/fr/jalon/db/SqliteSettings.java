package fr.jalon.db;

import java.util.Map;

/** How connections to SQLite are opened: readers beside one writer, and nothing delivered that a power cut could undo. */
final class SqliteSettings {
    static final Map<String, String> MIGRATION =
            Map.of("journal_mode", "WAL", "synchronous", "FULL", "foreign_keys", "true", "busy_timeout", "10000");

    /** IMMEDIATE: the lock is taken when the transaction begins, where waiting for it is possible. */
    static final Map<String, String> WRITING = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "foreign_keys", "true",
            "busy_timeout", "10000",
            "transaction_mode", "IMMEDIATE",
            "cache_size", "-16384");

    /** DEFERRED: a reader that took the lock at once would wait for the writer. */
    static final Map<String, String> READING = Map.of("busy_timeout", "10000", "transaction_mode", "DEFERRED");

    private SqliteSettings() {}
}
