package fr.jalon.contract;

/** A top-level priority of the contract; how it is called (axe, thématique, priorité) is the contract's choice. */
public record Axis(String code, String title, String shortTitle) {}
