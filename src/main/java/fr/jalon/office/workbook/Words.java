package fr.jalon.office.workbook;

import fr.jalon.bilan.FicheBilan;
import fr.jalon.document.annual.Prose;
import fr.jalon.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** Codes, titles and units as they are said in every sheet. */
final class Words {
    private Words() {}

    static Value code(FicheBilan fiche) {
        return new Value.Code(Prose.code(fiche.fiche().code()));
    }

    static Value title(FicheBilan fiche) {
        return typed(fiche.fiche().shortTitle());
    }

    static Value code(Indicator indicator) {
        return new Value.Code(indicator.code().value());
    }

    static Value title(Indicator indicator) {
        return typed(indicator.title());
    }

    static Value unit(Indicator indicator) {
        return typed(indicator.unit());
    }

    /** What people typed, with the spaces of print. */
    static Value typed(@Nullable String text) {
        return Value.of(text == null ? null : Prose.text(text));
    }
}
