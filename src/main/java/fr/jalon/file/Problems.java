package fr.jalon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what is wrong in a file so that all is told at once; past a thousand it only counts. */
public final class Problems {
    private static final int KEPT = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    public void add(Problem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Adds those that stand on lines of which nothing is told yet: what a line is told for explains the rest of it. */
    public void addOnOtherLines(Problems more) {
        Set<Integer> lines = kept.stream().map(Problem::line).collect(Collectors.toSet());
        more.kept.stream().filter(problem -> !lines.contains(problem.line())).forEach(this::add);
        count += more.count - more.kept.size();
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Refuses the file when anything was added. */
    public void refuseIfAny() {
        if (count > 0) {
            throw refusal();
        }
    }

    /** The refusal of the file for what was added. */
    public FileRefused refusal() {
        return new FileRefused(kept, count);
    }
}
