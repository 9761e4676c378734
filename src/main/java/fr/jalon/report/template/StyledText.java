package fr.jalon.report.template;

import fr.jalon.document.Markup;
import java.util.stream.Collectors;

/** Markup in the engine's own language. Text is always escaped, so what people wrote can never be read as a tag. */
final class StyledText {
    private StyledText() {}

    static String of(Markup markup) {
        return markup.runs().stream().map(StyledText::run).collect(Collectors.joining());
    }

    private static String run(Markup.Run run) {
        String xml = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (run.raised()) {
            xml = "<sup>" + xml + "</sup>";
        }
        if (run.soft()) {
            xml = "<style forecolor='#51606d' isBold='false'>" + xml + "</style>";
        }
        return run.strong() ? "<b>" + xml + "</b>" : xml;
    }
}
