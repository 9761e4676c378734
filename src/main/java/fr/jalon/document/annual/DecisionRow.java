package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A decision asked of the committee. */
public record DecisionRow(String number, Markup text) {}
