package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from. */
public record OriginRow(
        boolean heading,
        boolean row,
        @Nullable String anchor,
        Markup code,
        String period,
        Markup value,
        String collected,
        String author,
        Markup source) {}
