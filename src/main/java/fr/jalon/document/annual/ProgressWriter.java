package fr.jalon.document.annual;

import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.document.Markup;

/** Progress by axis: a bar and a table each. */
final class ProgressWriter {
    private final Bilan bilan;
    private final DecimalColumn reached;
    private final DecimalColumn filled;

    ProgressWriter(Bilan bilan) {
        this.bilan = bilan;
        this.reached = DecimalColumn.of(bilan.fiches().stream()
                .map(fiche -> Markup.of(Figures.of(fiche.targets().reached()))));
        this.filled = DecimalColumn.of(bilan.fiches().stream().map(fiche -> Markup.of(Figures.of(fiche.filled()))));
    }

    ProgressPage write() {
        return new ProgressPage(
                title(bilan),
                Markup.of("Une fiche est dans un seul groupe" + French.NARROW + "; " + French.quote("en retard")
                        + " se calcule sur les dates."),
                Signage.legend(bilan.totals().groups()),
                Signage.signs(bilan.totals().groups()),
                Signage.bar(bilan.totals().groups(), 482, 14),
                Signage.sentence(bilan.totals().groups()),
                bilan.axes().stream().map(this::block).toList());
    }

    /** «Avancement par thématique», as the contract calls its axes. */
    static String title(Bilan bilan) {
        return "Avancement par "
                + Labels.axis(bilan.input().dossier().contract().axisWord(), 1);
    }

    /** «Thématique», to head a column or to introduce a code. */
    static String axisWord(Bilan bilan) {
        return French.capital(Labels.axis(bilan.input().dossier().contract().axisWord(), 1));
    }

    private AxisBlock block(AxisBilan axis) {
        return new AxisBlock(
                Prose.of(axisWord(bilan) + French.NO_BREAK + axis.axis().code() + " · "
                                + axis.axis().shortTitle())
                        .then(Markup.soft(axis.fiches() == 0 ? " · aucune fiche" : "")),
                Signage.bar(axis.groups(), 148, 10),
                Signage.sentence(axis.groups()),
                bilan.fiches().stream()
                        .filter(fiche -> fiche.fiche().axis().equals(axis.axis().code()))
                        .map(this::row)
                        .toList());
    }

    private FicheRow row(FicheBilan fiche) {
        return new FicheRow(
                Markup.strong(Prose.code(fiche.fiche().code()))
                        .then(Prose.of(French.NO_BREAK + " " + fiche.fiche().shortTitle())),
                porteur(fiche),
                Signage.sign(fiche.group()),
                Markup.of(Statuses.word(fiche)),
                reached.align(Figures.of(fiche.targets().reached())),
                filled.align(Figures.of(fiche.filled())),
                FicheWriter.page(fiche.fiche().code()));
    }

    private static Markup porteur(FicheBilan fiche) {
        String porteur = fiche.fiche().porteur();
        return porteur == null ? Markup.soft("non désigné") : Prose.of(porteur);
    }
}
