package fr.jalon.contract;

/** An organisation that signed the contract, or is associated with it. Never a natural person. */
public record Signatory(String name, OrganisationKind kind, Role role) {
    /** Party to the contract, or associated with it. */
    public enum Role {
        SIGNATORY,
        ASSOCIATED
    }
}
