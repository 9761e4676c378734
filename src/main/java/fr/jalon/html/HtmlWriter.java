package fr.jalon.html;

import fr.jalon.document.flow.Flow;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;

/** Writes a flow as one accessible page, style, fonts and drawings in it: the same flow gives the same bytes. */
public final class HtmlWriter {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlWriter() {}

    public static byte[] write(Flow flow) {
        PrintableOutput output = new PrintableOutput();
        ENGINE.render("page.jte", Page.of(flow, Stylesheet.text()), output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }
}
