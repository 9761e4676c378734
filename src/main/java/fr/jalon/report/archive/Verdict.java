package fr.jalon.report.archive;

import java.util.List;

/**
 * What a verification went through and what it found.
 *
 * @param unkept editions older than the keeping of templates: sound, but never to be made again
 */
public record Verdict(int editions, int files, int snapshots, int templateSets, int unkept, List<Fault> faults) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }
}
