package fr.jalon.db;

/**
 * A value as it stands in its table: under its contract and its owner (a fiche, an indicator …), at its place in the
 * owner's list.
 */
public record Row<O, T>(String contract, O owner, int position, T value) {}
