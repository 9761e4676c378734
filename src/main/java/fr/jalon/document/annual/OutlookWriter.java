package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.document.Markup;
import java.util.List;

/** What is announced for the year to come, fiche by fiche; one that announces nothing says so. */
final class OutlookWriter {
    private final Bilan bilan;
    private final int year;

    OutlookWriter(Bilan bilan) {
        this.bilan = bilan;
        this.year = bilan.input().year();
    }

    OutlookPage write() {
        List<Bullet> points = bilan.input().dossier().outlooks().stream()
                .filter(outlook -> outlook.year() == year)
                .flatMap(outlook -> Prose.points(outlook.text()).stream())
                .map(point -> new Bullet(Prose.of(point)))
                .toList();
        List<TermRow> fiches = bilan.fiches().stream().map(OutlookWriter::row).toList();
        if (points.isEmpty() && !isAnnounced()) {
            points = List.of(new Bullet(Markup.soft("Aucune perspective renseignée.")));
        }
        return new OutlookPage("Perspectives " + (year + 1), !points.isEmpty(), points, isAnnounced(), fiches);
    }

    private boolean isAnnounced() {
        return bilan.fiches().stream().anyMatch(fiche -> !points(fiche).isEmpty());
    }

    private static TermRow row(FicheBilan fiche) {
        List<String> points = points(fiche);
        return new TermRow(
                Markup.of(Prose.code(fiche.fiche().code())),
                points.isEmpty() ? Markup.soft("Non renseigné.") : Prose.lines(points));
    }

    private static List<String> points(FicheBilan fiche) {
        return fiche.narrative() == null
                ? List.of()
                : Prose.points(fiche.narrative().outlook());
    }
}
