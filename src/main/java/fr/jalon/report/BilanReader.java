package fr.jalon.report;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.db.Database;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The figures that a report would print if it were compiled now: the same freeze, the same computation, nothing written. */
public final class BilanReader {
    private final Database database;
    private final InstantSource clock;

    public BilanReader(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Computes the figures from what is stored now.
     *
     * @throws ReportRefused when the report could not be compiled either: unknown contract, year or day that does not suit
     */
    public Bilan read(ReportRequest request) {
        Read read = database.reads().inTransaction(handle -> {
            Freezer freezer = new Freezer(handle);
            BilanInput input = freezer.read(request, clock.instant());
            return new Read(input, freezer.comparedWith(input));
        });
        return new BilanCompiler().compile(read.input(), read.previous());
    }

    /** What one transaction saw. */
    private record Read(BilanInput input, @Nullable BilanInput previous) {}
}
