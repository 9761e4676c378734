package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** What was asked of the committee, and what it answered. */
public record AnswerRow(String date, Markup asked, Markup answer) {}
