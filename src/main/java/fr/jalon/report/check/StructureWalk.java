package fr.jalon.report.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** What can be reached from the root of the structure: its types of element, and the marked content of each page. */
final class StructureWalk {
    private final Map<COSDictionary, Set<Integer>> reached = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Visit> ahead = new ArrayDeque<>();

    /** A kid still to be looked at, and the page that it stands on unless it says another. */
    private record Visit(COSBase kid, @Nullable COSDictionary page) {}

    private StructureWalk() {}

    static StructureWalk from(@Nullable PDStructureTreeRoot root) {
        StructureWalk walk = new StructureWalk();
        if (root != null) {
            walk.push(root.getCOSObject().getDictionaryObject(COSName.K), null);
            while (!walk.ahead.isEmpty()) {
                Visit next = walk.ahead.pop();
                walk.visit(next.kid(), next.page());
            }
        }
        return walk;
    }

    Set<Integer> reachedOn(COSDictionary page) {
        return reached.getOrDefault(page, Set.of());
    }

    /** The names of the elements' types, as the document writes them. */
    Set<String> types() {
        return types;
    }

    private void push(@Nullable COSBase kid, @Nullable COSDictionary page) {
        if (kid != null) {
            ahead.push(new Visit(kid, page));
        }
    }

    private void visit(COSBase kid, @Nullable COSDictionary around) {
        COSBase base = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (base instanceof COSArray kids) {
            kids.forEach(each -> push(each, around));
        } else if (base instanceof COSInteger id && around != null) {
            reached.computeIfAbsent(around, any -> new HashSet<>()).add(id.intValue());
        } else if (base instanceof COSDictionary element && seen.add(element)) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? around : own;
            if (element.containsKey(COSName.MCID)) {
                push(element.getDictionaryObject(COSName.MCID), page);
            } else {
                if (element.getNameAsString(COSName.S) != null) {
                    types.add(element.getNameAsString(COSName.S));
                }
                push(element.getDictionaryObject(COSName.K), page);
            }
        }
    }
}
