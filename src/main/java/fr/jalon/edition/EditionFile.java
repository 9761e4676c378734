package fr.jalon.edition;

/** A file of an edition: its name in the archive, its size in bytes and its SHA-256. */
public record EditionFile(String name, long size, String sha256) {}
