package fr.jalon.report.pdf;

/**
 * A file that a document carries: the data that it was made from.
 *
 * @param description what it is, in words
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {}
