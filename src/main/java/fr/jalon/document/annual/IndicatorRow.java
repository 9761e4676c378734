package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
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
