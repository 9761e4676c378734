package fr.jalon.report.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Gives subset fonts the prefixes AAAAAA, AAAAAB … where the export drew six letters by chance. */
final class FontNames {
    private final Map<String, String> prefixes = new HashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FontNames() {}

    static void rename(PDDocument document) {
        FontNames names = new FontNames();
        for (PDPage page : document.getPages()) {
            names.visit(page.getResources().getCOSObject());
        }
    }

    private void visit(COSBase node) {
        COSBase base = node instanceof COSObject reference ? reference.getObject() : node;
        if (base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSDictionary dictionary) {
            for (COSName key : List.copyOf(dictionary.keySet())) {
                visit(dictionary, key);
            }
        } else if (base instanceof COSArray array) {
            array.forEach(this::visit);
        }
    }

    private void visit(COSDictionary dictionary, COSName key) {
        COSBase value = dictionary.getItem(key);
        boolean names = key.equals(COSName.BASE_FONT) || key.equals(COSName.FONT_NAME);
        if (names && value instanceof COSName name && name.getName().matches("[A-Z]{6}\\+.*")) {
            String prefix = prefixes.computeIfAbsent(name.getName().substring(0, 6), any -> next());
            dictionary.setName(key, prefix + name.getName().substring(6));
        } else {
            visit(value);
        }
    }

    private String next() {
        char[] letters = "AAAAAA".toCharArray();
        for (int i = 5, rest = prefixes.size(); rest > 0; i--, rest /= 26) {
            letters[i] = (char) ('A' + rest % 26);
        }
        return new String(letters);
    }
}
