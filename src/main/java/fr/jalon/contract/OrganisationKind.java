package fr.jalon.contract;

/** The kinds of organisation that sign or fund, for consolidation across contracts. */
public enum OrganisationKind {
    ARS,
    COMMUNE,
    EPCI,
    PAYS,
    DEPARTEMENT,
    REGION,
    STATE,
    HEALTH_INSURANCE,
    HOSPITAL,
    ASSOCIATION,
    OTHER
}
