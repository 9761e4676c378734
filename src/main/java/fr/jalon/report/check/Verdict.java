package fr.jalon.report.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the check says of a document.
 *
 * @param pages how many it has, 0 when it could not be read
 * @param defects what forbids to issue it; empty when it is good
 * @param millis how long the check took, seen from where it was asked
 * @param peakHeapBytes the most that the process of the check has held in its heap, 0 when it did not say
 */
public record Verdict(int pages, List<Defect> defects, long millis, long peakHeapBytes) {
    private static final int TOLD = 10;

    public Verdict {
        defects = List.copyOf(defects);
    }

    static Verdict failed(String why) {
        return new Verdict(0, List.of(Defect.of(why)), 0, 0);
    }

    Verdict in(long passed) {
        return new Verdict(pages, defects, passed, peakHeapBytes);
    }

    public boolean isGood() {
        return defects.isEmpty();
    }

    /** The first defects, in one French sentence that says what to do. */
    public String refusal() {
        String told = defects.stream().limit(TOLD).map(Defect::toString).collect(Collectors.joining("\u202f; "));
        int more = defects.size() - TOLD;
        return "Le document composé n’est pas bon à remettre, et n’a pas été remis\u00a0: " + told
                + (more > 0 ? "\u202f; et " + more + " autres défauts" : "")
                + ". Rien n’a été scellé. Si un gabarit a changé, revenez à celui d’avant\u202f; sinon, signalez ce message.";
    }
}
