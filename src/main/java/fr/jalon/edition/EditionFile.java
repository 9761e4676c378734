package fr.jalon.edition;

import java.util.Arrays;
import java.util.Optional;

/** A file of an edition: its name in the archive, its size in bytes and its SHA-256. */
public record EditionFile(String name, long size, String sha256) {
    /** By the end of its name; empty when no format has it. */
    public Optional<Format> format() {
        return Arrays.stream(Format.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }
}
