package fr.jalon.report.pdf;

/** A line of the outline that readers show beside the pages: level 1 or 2, the index of its page and how far down it. */
public record Bookmark(String title, int level, int page, int top) {}
