package fr.jalon.report;

/** Hears how far long work is. */
public interface Progress {
    /** Says nothing to anyone. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String title) {}

        @Override
        public void step(int n, int of) {}
    };

    /** A stage begins; the one before has ended. The title is French. */
    void stage(String title);

    /** n of N steps of the stage are done. */
    void step(int n, int of);
}
