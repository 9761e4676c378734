package fr.jalon.office.word;

import fr.jalon.document.flow.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places that links lead to, under names that Word accepts: letters, digits and underscores, forty at most. */
final class Places {
    private static final int LONGEST = 32;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private int bookmarks;

    Places(List<Block> blocks) {
        blocks.forEach(this::find);
    }

    private void find(Block block) {
        if (block instanceof Block.Heading heading) {
            add(heading.anchor());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> add(row.anchor()));
        } else if (block instanceof Block.Box box) {
            box.blocks().forEach(this::find);
        }
    }

    private void add(@Nullable String anchor) {
        if (anchor != null && !names.containsKey(anchor)) {
            String name = "j_" + anchor.replaceAll("[^A-Za-z0-9_]", "_");
            name = name.substring(0, Math.min(name.length(), LONGEST));
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "_" + i;
            }
            names.put(anchor, free);
        }
    }

    /**
     * The bookmark of an anchor.
     *
     * @throws IllegalArgumentException when no heading and no row has this anchor
     */
    String name(String anchor) {
        String name = names.get(anchor);
        if (name == null) {
            throw new IllegalArgumentException("a link leads to «" + anchor + "», where nothing stands");
        }
        return name;
    }

    /** Marks what {@code content} writes; only the first place of a name has it. */
    void mark(Xml xml, @Nullable String anchor, Runnable content) {
        if (anchor == null || !marked.add(anchor)) {
            content.run();
            return;
        }
        int id = bookmarks++;
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    /** Headings that stand in the contents, in order. */
    static List<Block.Heading> entries(List<Block> blocks) {
        List<Block.Heading> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.entry() != null) {
                entries.add(heading);
            } else if (block instanceof Block.Box box) {
                entries.addAll(entries(box.blocks()));
            }
        }
        return entries;
    }
}
