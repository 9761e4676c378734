package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.Labels;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Pattern;
import fr.jalon.document.drawing.Signs;
import fr.jalon.document.drawing.StatusBar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which shape or pattern stands for which state: never a colour alone, and always beside its word. */
final class Signage {
    private static final List<Group> BAR = List.of(
            Group.COMPLETED,
            Group.IN_PROGRESS,
            Group.LATE,
            Group.PAUSED_OR_BLOCKED,
            Group.POSTPONED,
            Group.NOT_STARTED,
            Group.ABANDONED);
    private static final double LEGEND = 7.8;

    private Signage() {}

    static Pattern pattern(Group group) {
        return switch (group) {
            case COMPLETED -> Pattern.SOLID;
            case IN_PROGRESS -> Pattern.LIGHT;
            case LATE -> Pattern.HATCHED;
            case PAUSED_OR_BLOCKED -> Pattern.DOTTED;
            case POSTPONED -> Pattern.LIGHT_WITH_END;
            case NOT_STARTED -> Pattern.OUTLINED;
            case ABANDONED -> Pattern.CROSSED;
        };
    }

    static Drawing sign(Group group) {
        return Signs.square(pattern(group));
    }

    static @Nullable Drawing sign(Grade grade) {
        return switch (grade) {
            case REACHED -> Signs.disc(4);
            case ON_TRACK -> Signs.disc(3);
            case TO_WATCH -> Signs.disc(2);
            case CRITICAL, NOT_REACHED -> Signs.disc(0);
            case NONE -> null;
        };
    }

    static Drawing bar(Map<Group, Integer> groups, double width, double height) {
        List<StatusBar.Part> parts = BAR.stream()
                .map(group -> new StatusBar.Part(pattern(group), groups.getOrDefault(group, 0)))
                .toList();
        return StatusBar.draw(parts, width, height, sentence(groups));
    }

    /** «Une réalisée, treize en cours» in figures: the alternative text of the bar. */
    static String sentence(Map<Group, Integer> groups) {
        String counts = BAR.stream()
                .filter(group -> groups.getOrDefault(group, 0) > 0)
                .map(group -> groups.get(group) + French.NO_BREAK + Labels.group(group))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "Aucune fiche." : "Fiches" + French.NO_BREAK + ": " + counts + ".";
    }

    /** The groups that the report shows; all of them in the method. */
    static Drawing legend(Map<Group, Integer> groups) {
        return Signs.legend(
                BAR.stream()
                        .filter(group -> groups.getOrDefault(group, 0) > 0)
                        .map(group -> new Signs.Entry(pattern(group), Labels.group(group)))
                        .toList(),
                LEGEND);
    }

    /** The same for the formats that set it as text. */
    static List<SignRow> signs(Map<Group, Integer> groups) {
        return BAR.stream()
                .filter(group -> groups.getOrDefault(group, 0) > 0)
                .map(group -> new SignRow(sign(group), Labels.group(group)))
                .toList();
    }

    static List<Group> groups() {
        return BAR;
    }

    static List<Grade> grades() {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade != Grade.NONE)
                .toList();
    }
}
