package fr.jalon.file;

import java.util.List;
import java.util.stream.Collectors;

/** A file was not taken, nothing of it, for these reasons. */
public final class FileRefused extends RuntimeException {
    private static final int PRINTED = 100;

    private final transient List<Problem> problems;
    private final long count;

    public FileRefused(List<Problem> problems) {
        this(problems, problems.size());
    }

    /** @param count how many problems there are, of which some were counted but not kept */
    public FileRefused(List<Problem> problems, long count) {
        super(message(problems, count));
        this.problems = problems.stream().sorted().toList();
        this.count = count;
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many there are, kept or only counted. */
    public long count() {
        return count;
    }

    private static String message(List<Problem> problems, long count) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a file is refused for at least one reason");
        }
        String printed =
                problems.stream().sorted().limit(PRINTED).map(Problem::toString).collect(Collectors.joining("\n"));
        long more = count - Math.min(problems.size(), PRINTED);
        return switch ((int) Math.min(more, 2)) {
            case 0 -> printed;
            case 1 -> printed + "\n… et un autre problème.";
            default -> printed + "\n… et " + more + " autres problèmes.";
        };
    }
}
