package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.fiche.FicheAction;
import fr.jalon.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where changes are told, and those that were found there. */
final class Place {
    private final String fiche;
    private final String where;
    private final String subject;
    private final List<Change> changes = new ArrayList<>();

    private Place(String fiche, String where, String subject) {
        this.fiche = fiche;
        this.where = where;
        this.subject = subject;
    }

    static Place contract() {
        return new Place("", "", "");
    }

    static Place of(FicheAction fiche) {
        return new Place(fiche.code().value(), fiche.code().value(), fiche.shortTitle());
    }

    static Place of(Indicator indicator) {
        String fiche = indicator.fiche() == null ? "" : indicator.fiche().value();
        return new Place(fiche, indicator.code().value(), indicator.title());
    }

    void add(Kind kind, String sentence) {
        add(kind, null, sentence);
    }

    void add(Kind kind, @Nullable LocalDate on, String sentence) {
        changes.add(new Change(kind, on, fiche, where, subject, sentence));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
