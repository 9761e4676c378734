package fr.jalon.contract;

import java.util.regex.Pattern;

/** The slug that names a contract in files, addresses and tables, for example {@code loue-lison-2}. */
public record ContractId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,11}");

    public ContractId {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a contract id: '" + value + "' (expected e.g. loue-lison-2)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
