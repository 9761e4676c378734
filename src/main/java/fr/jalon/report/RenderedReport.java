package fr.jalon.report;

/** A finished document. Its bytes are handed over, never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedReport(byte[] pdf, int pages) {}
