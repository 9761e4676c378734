package fr.jalon.result;

/** Why a cell holds no value. Only NOT_APPLICABLE takes it out of what is expected. */
public enum MissingReason {
    NOT_COLLECTED,
    UNKNOWN,
    NOT_APPLICABLE,
    PENDING
}
