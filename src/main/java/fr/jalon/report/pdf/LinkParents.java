package fr.jalon.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The way back from a place on a page to its element: what the export wrote for content, and links, which it left out. */
final class LinkParents {
    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();

    LinkParents(COSDictionary structure) {
        COSDictionary tree = structure.getCOSDictionary(COSName.PARENT_TREE);
        if (tree != null) {
            collect(tree);
        }
    }

    private void collect(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            parents.put(((COSNumber) numbers.getObject(i)).intValue(), numbers.get(i + 1));
        }
        for (COSDictionary kid : dictionaries(node.getCOSArray(COSName.KIDS))) {
            collect(kid);
        }
    }

    void add(COSDictionary annotation, COSDictionary element) {
        int key = parents.isEmpty() ? 0 : parents.lastKey() + 1;
        annotation.setInt(COSName.STRUCT_PARENT, key);
        parents.put(key, element);
    }

    void write(COSDictionary structure) {
        COSArray numbers = new COSArray();
        parents.forEach((key, element) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        structure.setItem(COSName.PARENT_TREE, tree);
        structure.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.isEmpty() ? 0 : parents.lastKey() + 1);
    }

    private static List<COSDictionary> dictionaries(COSArray array) {
        List<COSDictionary> found = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary dictionary) {
                found.add(dictionary);
            }
        }
        return found;
    }
}
