package fr.jalon.edition;

import fr.jalon.contract.ContractId;

/** Which edition of which document: what its folder and its files are called after. */
public record EditionName(ContractId contract, DocumentKind kind, int year, EditionNumber number) {
    /** {@code loue-lison-2-rapport-annuel-2025-edition-1}. */
    @Override
    public String toString() {
        return of(contract.value(), kind.slug(), "" + year, number.toString());
    }

    /** The name of its file in that format. */
    public String file(Format format) {
        return this + "." + format.extension();
    }

    /** The same name from texts, which may be no contract, no year and no number. */
    static String of(String contract, String document, String year, String number) {
        return contract + "-" + document + "-" + year + "-edition-" + number;
    }
}
