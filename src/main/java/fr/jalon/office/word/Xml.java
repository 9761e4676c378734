package fr.jalon.office.word;

import fr.jalon.office.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one XML part, element by element; whatever is said in text or attributes, the part stays well formed. */
final class Xml {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes a name, its value, and so on */
    Xml open(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element of Word's that says all in its {@code w:val}. */
    Xml val(String name, Object value) {
        return empty(name, "w:val", value);
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        String clean = XmlText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
    }
}
