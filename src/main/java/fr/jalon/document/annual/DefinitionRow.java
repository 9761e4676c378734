package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** What an indicator counts and who says so, under the name of its fiche. */
public record DefinitionRow(Markup fiche, Markup title, Markup definition, Markup source) {}
