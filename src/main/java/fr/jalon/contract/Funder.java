package fr.jalon.contract;

/** Who pays, under a code that budget lines refer to. */
public record Funder(String code, String name, OrganisationKind kind) {}
