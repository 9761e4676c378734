package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A meeting of one of the bodies. */
public record MeetingRow(String date, String kind, Markup subject, String place, String attendance) {}
