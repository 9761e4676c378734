package fr.jalon.bilan;

import java.util.Map;

/**
 * The counts of the whole contract, context indicators left out.
 *
 * @param advancing fiches in progress or completed and not late, of all fiches
 * @param completion COMPLETED, of all fiches but ABANDONED
 * @param filled values filled, of those expected
 */
public record Totals(
        int fiches,
        Map<Group, Integer> groups,
        Count advancing,
        int late,
        Count completion,
        TargetShare targets,
        Count filled) {}
