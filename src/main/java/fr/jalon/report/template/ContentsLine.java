package fr.jalon.report.template;

/**
 * A line of the contents.
 *
 * @param anchor of the page that it leads to
 * @param main a section; else something within one
 */
public record ContentsLine(String title, String page, String anchor, boolean main, boolean nested) {}
