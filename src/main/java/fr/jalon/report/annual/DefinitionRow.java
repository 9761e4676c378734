package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** What an indicator counts and how. */
public record DefinitionRow(
        boolean heading, boolean row, Markup code, Markup title, Markup definition, Markup source) {}
