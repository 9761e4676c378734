package fr.jalon.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether the structure really holds the text. A file may claim tags, have none, and pass as PDF/A all the same; or call
 * all of its text an artifact, and pass as PDF/UA.
 */
final class TagCover {
    private static final int QUOTED = 40;

    private TagCover() {}

    static List<Defect> defects(PDDocument document) throws IOException {
        StructureWalk structure =
                StructureWalk.from(document.getDocumentCatalog().getStructureTreeRoot());
        List<Defect> defects = new ArrayList<>();
        if (structure.types().stream().noneMatch(type -> type.matches("H[1-6]?"))) {
            defects.add(Defect.of("la structure n’a aucun titre"));
        }
        PagesAtFault nothing = new PagesAtFault("rien de la page n’est dans la structure");
        List<Defect> outside = new ArrayList<>();
        long told = 0;
        long aside = 0;
        for (int n = 0; n < document.getNumberOfPages(); n++) {
            PDPage page = document.getPage(n);
            PageMarks marks = PageMarks.of(page);
            Set<Integer> reached = structure.reachedOn(page.getCOSObject());
            String text = textOf(marks.marked(), reached, true);
            String lost = marks.loose() + textOf(marks.marked(), reached, false);
            told += text.length();
            aside += marks.artifacts();
            if (!lost.isBlank()) {
                outside.add(new Defect(
                        "du texte n’est pas dans la structure, par exemple «\u202f" + quoted(lost) + "\u202f»",
                        1,
                        "page " + (n + 1)));
            }
            if (text.isBlank()) {
                nothing.add(n);
            }
        }
        if (aside > told) {
            defects.add(Defect.of("plus de texte est écarté de la structure (" + aside
                    + " signes) qu’elle n’en contient (" + told + ")"));
        }
        if (!outside.isEmpty()) {
            defects.add(new Defect(
                    outside.get(0).what(), outside.size(), outside.get(0).where()));
        }
        defects.addAll(PagesAtFault.defects(nothing));
        return defects;
    }

    private static String textOf(Map<Integer, StringBuilder> marked, Set<Integer> reached, boolean inside) {
        StringBuilder text = new StringBuilder();
        marked.forEach((id, letters) -> {
            if (reached.contains(id) == inside) {
                text.append(letters);
            }
        });
        return text.toString().strip();
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + "…";
    }
}
