package fr.jalon.geography;

/** Inhabitants (population municipale) and the year of the census that counted them. */
public record Population(int inhabitants, int census) {}
