package fr.jalon.contract;

/** What the coordination announces, at the end of one year, for the next. One point per line. */
public record Outlook(int year, String text) {}
