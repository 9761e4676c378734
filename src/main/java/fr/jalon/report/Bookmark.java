package fr.jalon.report;

/** A line of the outline that readers show beside the pages: level 1 or 2, and the index of its page. */
record Bookmark(String title, int level, int page) {}
