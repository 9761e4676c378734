package fr.jalon.document;

import java.time.LocalDate;

/**
 * What a document says of itself, on its pages and in its properties.
 *
 * @param date the freeze date: the document carries no other time
 * @param runningHead left side of the running head
 * @param foot edition, freeze date, demonstration mark
 */
public record Imprint(String title, String author, String subject, LocalDate date, String runningHead, String foot) {}
