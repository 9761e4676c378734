package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A funder, or the total. */
public record BudgetRow(Markup funder, Markup planned, Markup actual, Markup execution) {}
