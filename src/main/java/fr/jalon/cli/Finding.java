package fr.jalon.cli;

/** One line of a diagnostic: what was looked at, whether it is good, what was seen, and what to do (empty when good). */
record Finding(String subject, boolean good, String detail, String remedy) {
    static Finding good(String subject, String detail) {
        return new Finding(subject, true, detail, "");
    }

    static Finding bad(String subject, String detail, String remedy) {
        return new Finding(subject, false, detail, remedy);
    }

    @Override
    public String toString() {
        return (good ? "bon      " : "À REVOIR ") + subject + " : " + detail
                + (remedy.isEmpty() ? "" : "\n         → " + remedy);
    }
}
