package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from: one row of results a line, under the heading of its fiche. */
public record OriginRow(
        boolean heading,
        boolean row,
        @Nullable String anchor,
        Markup code,
        Markup title,
        String period,
        Markup value,
        String collected,
        Markup source) {}
