package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Chapter;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every text in a tree of records, whatever records they are; what is not a text of its own is named here, with its reason. */
final class SaidByRecords {
    private static final Map<String, String> EXEMPT = Map.of(
            "ChartPair.left", "the same as its chart",
            "ChartPair.leftCaption", "the same as its chart",
            "ChartPair.right", "the same as its chart",
            "ChartPair.rightCaption", "the same as its chart",
            "Chart.trajectory", "what the drawing shows, in figures",
            "SynthesisPage.legend", "its signs, drawn on one line",
            "ProgressPage.legend", "its signs, drawn on one line",
            "FichePage.runningHead", "the heading of its axis, said once");

    private static final Set<String> ANCHORS =
            Set.of("FichePage.anchor", "FichePage.footnoteAnchor", "FicheRow.anchor", "OriginRow.anchor");

    /** What a page writes only when it says that it has it. */
    private static final Map<String, Pattern> GUARDS = Map.of(
            "FichePage.hasPoints", Pattern.compile("points|outlook|outlookHeading"),
            "FichePage.hasBudget", Pattern.compile("budget|budgetHeading|budgetNote"),
            "FichePage.hasIndicators", Pattern.compile(".*Head|indicators|rowNote"),
            "ContextPage.indicators", Pattern.compile(".*Head"));

    /** A table says once what rows that follow each other share. */
    private static final Set<String> SHARED =
            Set.of("ChangeRow.heading", "AnnexRow.fiche", "DefinitionRow.fiche", "OriginRow.fiche");

    private final List<String> texts = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private String shared = "";

    private SaidByRecords() {}

    static List<String> of(Record record) {
        SaidByRecords said = new SaidByRecords();
        said.record(record);
        return said.texts;
    }

    static List<String> anchors(Record record) {
        SaidByRecords said = new SaidByRecords();
        said.record(record);
        return said.anchors;
    }

    private void record(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = record.getClass().getSimpleName() + "." + component.getName();
            if (!EXEMPT.containsKey(name) && !isHidden(record, component)) {
                value(name, value(record, component));
            }
        }
    }

    private static boolean isHidden(Record record, RecordComponent component) {
        String type = record.getClass().getSimpleName() + ".";
        return Stream.of(record.getClass().getRecordComponents())
                .filter(guard -> GUARDS.containsKey(type + guard.getName()))
                .filter(guard -> Set.of(false, List.of()).contains(Objects.requireNonNull(value(record, guard))))
                .anyMatch(guard -> GUARDS.get(type + guard.getName())
                        .matcher(component.getName())
                        .matches());
    }

    private void value(String name, @Nullable Object value) {
        if (ANCHORS.contains(name) && value != null) {
            anchors.add((String) value);
        } else if (value instanceof String text) {
            texts.add(name.equals("FichePage.footnote") ? French.capital(text) : text);
        } else if (value instanceof Markup markup) {
            markup(name, markup.text());
        } else if (value instanceof Drawing drawing) {
            texts.add(drawing.sentence());
        } else if (value instanceof List<?> list) {
            shared = "";
            list.forEach(each -> value(name, each));
        } else if (value instanceof Chapter.Heading heading) {
            texts.add(heading.title());
        } else if (value instanceof Record record) {
            record(record);
        } else if (value != null && !(value instanceof Boolean) && !(value instanceof LocalDate)) {
            throw new AssertionError("is this said anywhere? " + name + " = " + value);
        }
    }

    private void markup(String name, String text) {
        if (!SHARED.contains(name)) {
            texts.add(text);
        } else if (!text.equals(shared)) {
            texts.add(text);
            shared = text;
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
