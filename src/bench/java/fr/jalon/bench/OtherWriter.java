package fr.jalon.bench;

import fr.jalon.contract.ContractStore;
import fr.jalon.db.Database;

/** Somebody else who writes to the contract again and again: the longest wait is how long an import holds the lock. */
final class OtherWriter implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;

    private final Database database;
    private final Thread thread = new Thread(this::run, "other-writer");
    private volatile boolean stopped;
    private volatile double longest;

    OtherWriter(Database database) {
        this.database = database;
        thread.start();
    }

    /** In seconds; a wait that the pool of connections cut short counts as long as it lasted. */
    double longestWait() {
        close();
        return longest;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            long start = System.nanoTime();
            try {
                database.writes()
                        .useTransaction(
                                handle -> handle.attach(ContractStore.class).lock(BigContract.ID));
                Thread.sleep(PAUSE_MILLIS);
            } catch (RuntimeException tooLong) {
                stopped = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                longest = Math.max(longest, (System.nanoTime() - start) / 1e9);
            }
        }
    }
}
