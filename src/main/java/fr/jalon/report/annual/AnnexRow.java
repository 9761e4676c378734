package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
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
