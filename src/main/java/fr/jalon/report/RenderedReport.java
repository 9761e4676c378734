package fr.jalon.report;

/** A finished document. */
public record RenderedReport(byte[] pdf, int pages) {}
