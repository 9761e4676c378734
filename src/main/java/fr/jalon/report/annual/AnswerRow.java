package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** What the committee answered to what was asked. */
public record AnswerRow(String asked, Markup text, String answer, Markup answerText) {}
