package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/**
 * The first page: what, who, when, for whom.
 *
 * @param name of the contract, short enough to stand in large type
 */
public record Cover(
        String territory,
        String name,
        String title,
        String contract,
        String period,
        Markup year,
        Markup copil,
        Markup edition,
        String signatories,
        Markup notice,
        boolean hasNotice) {}
