package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
import org.jspecify.annotations.Nullable;

/** A line of the annex of all indicators: the heading of a fiche, or an indicator. */
public record AnnexRow(
        boolean heading,
        boolean row,
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
