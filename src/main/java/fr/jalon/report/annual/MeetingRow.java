package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A meeting of one of the bodies. */
public record MeetingRow(String date, String kind, Markup subject, String place, String attendance) {}
