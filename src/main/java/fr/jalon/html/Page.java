package fr.jalon.html;

import fr.jalon.document.Imprint;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Contents;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the page template shows: the blocks before the contents, the contents, the blocks after them.
 *
 * @param contents absent when the flow has none: all its blocks are then in {@code report}
 */
public record Page(
        Imprint imprint,
        String style,
        List<Block> cover,
        List<Contents> contents,
        List<Entry> entries,
        List<Block> report) {
    public Page {
        cover = List.copyOf(cover);
        contents = List.copyOf(contents);
        entries = List.copyOf(entries);
        report = List.copyOf(report);
    }

    /** A line of the contents, and those below it. */
    public record Entry(String text, String anchor, List<Entry> nested) {}

    static Page of(Flow flow, String style) {
        List<Block> blocks = flow.blocks();
        List<Contents> contents = blocks.stream()
                .filter(Contents.class::isInstance)
                .map(Contents.class::cast)
                .toList();
        int at = contents.isEmpty() ? -1 : blocks.indexOf(contents.get(0));
        return new Page(
                flow.imprint(),
                style,
                blocks.subList(0, Math.max(at, 0)),
                contents,
                entries(blocks),
                blocks.subList(at + 1, blocks.size()));
    }

    /** Entries of level 2, each with those of lower levels after it. */
    private static List<Entry> entries(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.entry() != null) {
                Entry entry = new Entry(heading.entry(), Objects.requireNonNull(heading.anchor()), new ArrayList<>());
                boolean isNested = heading.level() > 2 && !entries.isEmpty();
                (isNested ? entries.get(entries.size() - 1).nested() : entries).add(entry);
            }
        }
        return entries;
    }
}
