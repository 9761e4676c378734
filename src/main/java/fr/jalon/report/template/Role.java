package fr.jalon.report.template;

import java.util.Arrays;
import java.util.Optional;

/** What an element of a page is, whatever it looks like; a manifest gives each style one. */
public enum Role {
    H1("h1"),
    H2("h2"),
    H3("h3"),
    PARAGRAPH("paragraph"),
    /** Names the column below it. */
    COLUMN_HEAD("column-head"),
    /** Names the row that it begins. */
    ROW_HEAD("row-head"),
    /** Names the rows below it, across the whole table. */
    GROUP_HEAD("group-head"),
    CELL("cell"),
    /** A term, a number or a dash, before what it stands for. */
    LABEL("label"),
    /** The text of a point of a list. */
    ITEM("item"),
    /** A line of the contents. */
    CONTENTS("contents"),
    /** The page number of that line. */
    CONTENTS_PAGE("contents-page"),
    /** A drawing: a figure where it has a sentence that says the same, else nothing that is read. */
    PICTURE("picture"),
    /** What stands under a figure and says the same. */
    CAPTION("caption"),
    /** A frame that keeps together what is in it. */
    BOX("box"),
    /** Not read: rules, running heads and feet. A text that leads somewhere is read all the same. */
    DECORATION("decoration");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The word of the manifest. */
    public String key() {
        return key;
    }

    static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
