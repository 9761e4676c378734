package fr.jalon.office.word;

/** The vocabularies that the parts are written in. */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private Namespaces() {}
}
