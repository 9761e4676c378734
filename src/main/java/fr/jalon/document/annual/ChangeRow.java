package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/**
 * Something that is no longer as it was.
 *
 * @param heading the fiche it is told of, or the contract; rows of one heading follow each other
 * @param date the day it dates from; empty for what bears none
 */
public record ChangeRow(Markup heading, String date, String kind, Markup text) {}
