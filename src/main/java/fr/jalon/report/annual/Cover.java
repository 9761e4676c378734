package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** The first page: what, who, when, for whom. */
public record Cover(
        String territory,
        String title,
        String contract,
        String period,
        Markup year,
        Markup copil,
        Markup edition,
        String signatories,
        Markup notice,
        boolean hasNotice) {}
