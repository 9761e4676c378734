package fr.jalon.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of the structure of a document, under the name that PDF has for it. Built top down, in reading order. */
final class Tag {
    /** What a head stands over. */
    enum Scope {
        COLUMN("Column"),
        ROW("Row");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final String type;
    private final List<Tag> kids = new ArrayList<>();
    private int columns = 1;
    private int rows = 1;
    private @Nullable Scope scope;
    private @Nullable String id;
    private List<String> headers = List.of();
    private @Nullable String alternative;
    private @Nullable String contents;
    private boolean numbered;

    private Tag(String type) {
        this.type = type;
    }

    static Tag document() {
        return new Tag("Document");
    }

    Tag add(String kid) {
        Tag tag = new Tag(kid);
        kids.add(tag);
        return tag;
    }

    Tag add(String kid, Scope over) {
        Tag tag = add(kid);
        tag.scope = over;
        return tag;
    }

    void span(int overColumns, int overRows) {
        columns = overColumns;
        rows = overRows;
    }

    /** Names it, so that cells can say that it is their head. */
    void name(String name) {
        id = name;
    }

    /** The names of the heads of a cell. */
    void under(List<String> names) {
        headers = List.copyOf(names);
    }

    /** The sentence that says what it shows. */
    void describe(String sentence) {
        alternative = sentence;
    }

    /** What a link leads to. */
    void leadsTo(String words) {
        contents = words;
    }

    /** The items of the list are counted. */
    void number() {
        numbered = true;
    }

    /** Whether what is in it can be paragraphs of their own: elsewhere they would say more than the page shows. */
    boolean holdsParagraphs() {
        return type.equals("Document") || type.equals("TD") || type.equals("LBody");
    }

    String type() {
        return type;
    }

    List<Tag> kids() {
        return Collections.unmodifiableList(kids);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    @Nullable Scope scope() {
        return scope;
    }

    @Nullable String id() {
        return id;
    }

    List<String> headers() {
        return headers;
    }

    @Nullable String alternative() {
        return alternative;
    }

    @Nullable String contents() {
        return contents;
    }

    boolean isNumbered() {
        return numbered;
    }
}
