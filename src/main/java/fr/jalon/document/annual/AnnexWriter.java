package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.MissingValue;
import fr.jalon.document.Markup;
import java.util.ArrayList;
import java.util.List;

/** The annexes of all indicators and of all that is missing. */
final class AnnexWriter {
    private final Bilan bilan;

    AnnexWriter(Bilan bilan) {
        this.bilan = bilan;
    }

    IndicatorAnnex indicators() {
        List<IndicatorBilan> all = new ArrayList<>();
        bilan.fiches().forEach(fiche -> all.addAll(fiche.indicators()));
        all.addAll(bilan.context());
        IndicatorRows heads = new IndicatorRows(bilan.input().year(), all);
        List<AnnexRow> rows = new ArrayList<>();
        for (FicheBilan fiche : bilan.fiches()) {
            heads.brief(fiche.indicators()).forEach(row -> rows.add(row(title(fiche), row)));
        }
        heads.brief(bilan.context()).forEach(row -> rows.add(row(Markup.of("Contexte"), row)));
        return new IndicatorAnnex(
                Markup.of(French.count(all.size(), "indicateur", "indicateurs")
                        + ". Les mots en gris remplacent un chiffre qui n’existe pas ou ne peut pas être publié."
                        + " Étoile" + French.NO_BREAK + ": valeur partielle. Tiret" + French.NO_BREAK
                        + ": case qui n’a pas à être remplie. " + Figures.ON_THE_LINE + French.NO_BREAK
                        + ": cible lue sur la droite qui joint la référence et les cibles datées."),
                heads.baselineHead(),
                heads.previousHead(),
                heads.currentHead(),
                heads.targetHead(),
                heads.finalHead(),
                rows);
    }

    static Markup title(FicheBilan fiche) {
        return Markup.of(Prose.code(fiche.fiche().code()) + French.NO_BREAK + " ")
                .then(Prose.of(fiche.fiche().shortTitle()));
    }

    private static AnnexRow row(Markup fiche, IndicatorRow row) {
        return new AnnexRow(
                fiche,
                row.title(),
                row.detail(),
                row.baseline(),
                row.previous(),
                row.current(),
                row.target(),
                row.finalTarget(),
                row.attainment(),
                row.sign(),
                row.grade());
    }

    MissingAnnex missing() {
        List<MissingRow> rows = bilan.missing().stream().map(AnnexWriter::row).toList();
        int expected = bilan.totals().filled().of();
        String lead = rows.isEmpty()
                ? expected == 0
                        ? "Aucune valeur n’est attendue."
                        : "Rien ne manque" + French.NO_BREAK + ": toutes les valeurs attendues sont renseignées."
                : French.count(rows.size(), "valeur attendue manque", "valeurs attendues manquent") + " sur "
                        + French.number(expected)
                        + ". Aucune n’est comptée comme un zéro.";
        return new MissingAnnex(Markup.of(lead), rows);
    }

    private static MissingRow row(MissingValue value) {
        return new MissingRow(
                value.indicator().code().value(),
                Prose.of(value.indicator().title()),
                Markup.of(French.period(value.period())),
                value.reason() == null ? "non saisi" : Labels.missing(value.reason()),
                value.motive() == null ? Markup.soft("sans motif") : Prose.of(value.motive()));
    }
}
