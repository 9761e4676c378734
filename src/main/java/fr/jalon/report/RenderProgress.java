package fr.jalon.report;

/** Told after each section, so that a person who waits sees the document grow. */
@FunctionalInterface
public interface RenderProgress {
    RenderProgress SILENT = (section, done, total) -> {};

    /** @param section what was just made, in French */
    void made(String section, int done, int total);
}
