package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** What was asked of the committee, and what it answered. */
public record AnswerRow(String date, Markup asked, Markup answer) {}
