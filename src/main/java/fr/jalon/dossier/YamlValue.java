package fr.jalon.dossier;

import java.util.List;

/** What stands after a key of a contract file that is being written. */
sealed interface YamlValue {
    /** A number, a day, true, or a word of the schema: written as it is. */
    record Word(String word) implements YamlValue {}

    /** What a person wrote, or a code: quoted or folded when it must be. */
    record Text(String text) implements YamlValue {}

    /** Codes and words, on one line while it has room. */
    record Codes(List<? extends YamlValue> codes) implements YamlValue {}

    /** One item a line, or a block. */
    record Items(List<? extends YamlValue> items) implements YamlValue {}

    /** Whole sheets, which an empty line sets apart. */
    record Sheets(List<Block> sheets) implements YamlValue {}

    /** Keys below one another. */
    record Block(YamlKeys keys) implements YamlValue {}

    /** A few keys that make one line of a table while it has room. */
    record Line(YamlKeys keys) implements YamlValue {}
}
