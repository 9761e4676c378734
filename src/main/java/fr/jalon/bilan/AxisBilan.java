package fr.jalon.bilan;

import fr.jalon.contract.Axis;
import java.util.List;
import java.util.Map;

/**
 * One axis: its fiches by group, and its counts.
 *
 * @param groups in the order of {@link Group}; groups without a fiche are absent
 */
public record AxisBilan(
        Axis axis, int fiches, Map<Group, Integer> groups, TargetShare targets, Count filled, List<String> ficheCodes) {
    public AxisBilan {
        ficheCodes = List.copyOf(ficheCodes);
    }
}
