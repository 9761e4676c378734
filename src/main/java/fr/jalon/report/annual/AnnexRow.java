package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
import org.jspecify.annotations.Nullable;

/** An indicator in the annex of all indicators, or the heading of a fiche. */
public record AnnexRow(
        boolean heading,
        boolean row,
        Markup code,
        Markup title,
        Markup baseline,
        Markup previous,
        Markup current,
        Markup target,
        Markup finalTarget,
        Markup attainment,
        @Nullable Drawing sign,
        Markup grade) {}
