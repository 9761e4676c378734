package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** An indicator in the annex of all of them, under the name of its fiche. */
public record AnnexRow(
        Markup fiche,
        Markup title,
        Markup detail,
        Markup baseline,
        Markup previous,
        Markup current,
        Markup target,
        Markup finalTarget,
        Markup attainment,
        @Nullable Drawing sign,
        Markup grade) {}
