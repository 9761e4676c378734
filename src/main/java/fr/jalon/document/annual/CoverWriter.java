package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.French;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.Signatory;
import fr.jalon.document.Imprint;
import fr.jalon.document.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The cover, and what the document says of itself on every page. */
final class CoverWriter {
    /** The template says it before the notice, in bold. */
    private static final Pattern MARK = Pattern.compile("^Données de démonstration\\s*[.:]\\s*");

    private static final int LINES = 10;

    private final Bilan bilan;
    private final Contract contract;

    CoverWriter(Bilan bilan) {
        this.bilan = bilan;
        this.contract = bilan.input().dossier().contract();
    }

    Cover cover() {
        String notice = contract.notice();
        return new Cover(
                Prose.text(contract.territoryName()),
                Prose.text(contract.shortTitle()),
                "Rapport annuel de suivi",
                Prose.text(contract.title()),
                contract.firstYear() + "–" + contract.lastYear(),
                Markup.of("" + bilan.input().year()),
                Markup.of(copil()),
                Markup.of("Édition" + French.NO_BREAK + bilan.input().edition() + ", données arrêtées au "
                        + French.longDate(bilan.input().asOf())),
                signatories(),
                notice == null ? Markup.EMPTY : Prose.of(MARK.matcher(notice).replaceFirst("")),
                contract.demonstration());
    }

    Imprint imprint() {
        LocalDate asOf = bilan.input().asOf();
        String years = contract.firstYear() + "–" + contract.lastYear();
        return new Imprint(
                "Rapport annuel de suivi " + bilan.input().year() + " · " + Prose.text(contract.title()),
                Prose.text(contract.territoryName()),
                "Suivi du contrat local de santé " + Prose.text(contract.shortTitle()) + ", année "
                        + bilan.input().year(),
                asOf,
                "Contrat local de santé " + Prose.text(contract.shortTitle()) + " · " + years,
                "Édition" + French.NO_BREAK + bilan.input().edition() + " · arrêtée le " + French.date(asOf)
                        + (contract.demonstration() ? " · données de démonstration" : ""));
    }

    /** The next meeting of the committee, with its place when it is announced. */
    private String copil() {
        LocalDate next = bilan.synthesis().nextCopil();
        return next == null ? "date à fixer" : French.longDate(next) + place(next);
    }

    private String place(LocalDate next) {
        return bilan.input().dossier().meetings().stream()
                .filter(meeting -> meeting.kind() == Meeting.Kind.COPIL)
                .filter(meeting -> meeting.date().equals(next))
                .map(Meeting::place)
                .filter(Objects::nonNull)
                .findFirst()
                .map(place -> ", " + Prose.text(place))
                .orElse("");
    }

    /** A contract in preparation has none yet. */
    private String signatories() {
        List<String> names = bilan.input().dossier().signatories().stream()
                .filter(signatory -> signatory.role() == Signatory.Role.SIGNATORY)
                .map(signatory -> Prose.text(signatory.name()))
                .toList();
        return names.isEmpty() ? "aucun à ce jour" : listed(names);
    }

    /** One a line while the page has room for it, else one after another. */
    static String listed(List<String> names) {
        return String.join(names.size() > LINES ? ", " : "\n", names);
    }
}
