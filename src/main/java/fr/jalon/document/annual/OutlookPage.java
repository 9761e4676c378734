package fr.jalon.document.annual;

import java.util.List;

/** What comes next, for the contract and fiche by fiche. */
public record OutlookPage(
        String title, boolean hasPoints, List<Bullet> points, boolean hasFiches, List<TermRow> fiches) {
    public OutlookPage {
        points = List.copyOf(points);
        fiches = List.copyOf(fiches);
    }
}
