package fr.jalon.report.template;

/**
 * Why a template set is refused.
 *
 * @param line 1 for the first; 0 when the problem is in no line
 * @param cause a French phrase
 */
public record TemplateProblem(String file, int line, String cause) {
    /** Carries a problem out of a reader. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient TemplateProblem problem;

        Found(TemplateProblem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        TemplateProblem problem() {
            return problem;
        }
    }

    /** «fiche.jrxml, ligne 42 : …». */
    @Override
    public String toString() {
        return file + (line > 0 ? ", ligne " + line : "") + "\u00a0: " + cause;
    }
}
