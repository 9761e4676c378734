package fr.jalon.document.flow;

import fr.jalon.document.Imprint;
import java.util.List;

/** A whole document, from its title on. The first block is the heading of level 1 that names it; no level is jumped. */
public record Flow(Imprint imprint, List<Block> blocks) {
    public Flow {
        blocks = List.copyOf(blocks);
    }
}
