package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.web.view.ProblemView.Mistake;
import java.util.List;

/** A request that cannot be answered; the message is French and says what was read, the rule and the remedy. */
final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Mistake> mistakes;

    private RequestRefused(ProblemKind kind, String detail, List<Mistake> mistakes) {
        super(detail);
        this.kind = kind;
        this.mistakes = List.copyOf(mistakes);
    }

    RequestRefused(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    /** Every mistake of a request at once. */
    static RequestRefused of(List<Mistake> mistakes) {
        String detail = mistakes.size() == 1
                ? sentence(mistakes.get(0))
                : Sentence.of("La demande a {} défauts, dits un à un dans « {} ».", mistakes.size(), "errors");
        return new RequestRefused(ProblemKind.INVALID_REQUEST, detail, mistakes);
    }

    private static String sentence(Mistake mistake) {
        String read = mistake.read();
        return read == null
                ? Sentence.of("« {} » : {}. Remède : {}.", mistake.where(), mistake.rule(), mistake.remedy())
                : Sentence.of(
                        "« {} » lu pour « {} » : {}. Remède : {}.",
                        read,
                        mistake.where(),
                        mistake.rule(),
                        mistake.remedy());
    }

    ProblemKind kind() {
        return kind;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
