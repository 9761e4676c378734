package fr.jalon.report.annual;

/** The first page: what, who, when, for whom. */
public record Cover(
        String territory,
        String title,
        String contract,
        String period,
        String year,
        String copil,
        String edition,
        String signatories,
        String notice,
        boolean hasNotice) {}
