package fr.jalon.report.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Completes the structure that the export wrote: links say where they lead, captions stand in their figure, names are listed. */
final class StructureTree {
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");

    private final COSDictionary root;
    private final LinkParents parents;
    private final Map<String, COSDictionary> named = new TreeMap<>();

    private StructureTree(COSDictionary root) {
        this.root = root;
        this.parents = new LinkParents(root);
    }

    static void complete(COSDictionary root) {
        StructureTree tree = new StructureTree(root);
        tree.visit(root);
        tree.parents.write(root);
        tree.list();
        root.removeItem(COSName.ROLE_MAP);
    }

    private void visit(COSDictionary element) {
        COSBase id = element.getDictionaryObject(COSName.ID);
        if (id instanceof COSString name) {
            named.put(name.getString(), element);
        }
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    i = visit(element, kids, i, kid);
                }
            }
            element.removeItem(COSName.CONTENTS);
        }
    }

    /** Returns the index of the last kid that is done with. */
    private int visit(COSDictionary element, COSArray kids, int i, COSDictionary kid) {
        if (OBJR.equals(kid.getCOSName(COSName.TYPE))) {
            COSDictionary annotation = kid.getCOSDictionary(COSName.OBJ);
            annotation.setItem(COSName.CONTENTS, element.getItem(COSName.CONTENTS));
            parents.add(annotation, element);
            return i;
        }
        if (!kid.containsKey(COSName.S)) {
            return i;
        }
        visit(kid);
        if ("Caption".equals(kid.getNameAsString(COSName.S)) && i > 0) {
            caption((COSDictionary) kids.getObject(i - 1), kids.get(i), kid);
            kids.remove(i);
            return i - 1;
        }
        return i;
    }

    /** The export holds either content or elements in an element, never both. */
    private static void caption(COSDictionary figure, COSBase reference, COSDictionary caption) {
        COSArray kids = new COSArray();
        COSBase content = figure.getItem(COSName.K);
        if (content instanceof COSArray many) {
            kids.addAll(many);
        } else if (content != null) {
            kids.add(content);
        }
        kids.add(reference);
        figure.setItem(COSName.K, kids);
        caption.setItem(COSName.P, figure);
    }

    private void list() {
        if (!named.isEmpty()) {
            COSArray names = new COSArray();
            named.forEach((name, element) -> {
                names.add(new COSString(name));
                names.add(element);
            });
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            root.setItem(ID_TREE, tree);
        }
    }
}
