package fr.jalon.report.archive;

import fr.jalon.edition.LedgerRow;
import fr.jalon.edition.RawLedger.FileRow;
import java.util.List;

/**
 * An edition as the ledger has it now.
 *
 * @param name as it was sealed, when the witness knows it; else as its columns say
 */
record SealedRow(String name, LedgerRow row, List<FileRow> files) {
    /** Editions older than the record of their program have neither witness nor kept templates. */
    boolean isOld() {
        return row.program() == null;
    }

    Fault fault(String sentence) {
        return new Fault(name, sentence);
    }
}
