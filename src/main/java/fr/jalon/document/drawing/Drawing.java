package fr.jalon.document.drawing;

import java.util.List;

/**
 * A chart or a sign: its size in points, its marks from back to front, and the sentence that says the same in words.
 *
 * @param sentence alternative text; empty for a sign that stands beside its word
 */
public record Drawing(double width, double height, List<Mark> marks, String sentence) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
