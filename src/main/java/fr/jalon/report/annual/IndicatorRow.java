package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
import org.jspecify.annotations.Nullable;

/** An indicator against its targets. Words stand where a figure cannot, in softer ink. */
public record IndicatorRow(
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
