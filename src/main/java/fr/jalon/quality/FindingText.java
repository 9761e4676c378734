package fr.jalon.quality;

import fr.jalon.file.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the findings of a check read: a French sentence with gaps, each a column of the query and, unless it is plain
 * text, its kind: {@code {before number} pour {earlier period}}.
 */
record FindingText(String template, List<Gap> gaps) {
    private static final Pattern GAP = Pattern.compile("\\{(?<column>[a-z_]+)( (?<kind>[a-z]+))?}");

    /** A column that the sentence tells. */
    record Gap(String column, GapKind kind) {
        private static Gap of(MatchResult gap) {
            String kind = gap.group(3);
            return new Gap(gap.group(1), kind == null ? GapKind.TEXT : GapKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
    }

    static FindingText of(String template) {
        return new FindingText(
                GAP.matcher(template).replaceAll("{}"),
                GAP.matcher(template).results().map(Gap::of).toList());
    }

    /** The sentence of one row. */
    String sentence(Map<String, String> row) {
        return Sentence.of(
                template,
                gaps.stream().map(gap -> gap.kind().print(text(row, gap))).toArray());
    }

    /** The same columns for scripts, by name. */
    Map<String, Object> values(Map<String, String> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        gaps.forEach(gap -> values.put(gap.column(), gap.kind().value(text(row, gap))));
        return values;
    }

    private static String text(Map<String, String> row, Gap gap) {
        String text = row.get(gap.column());
        if (text == null) {
            throw new IllegalStateException("a finding tells of column " + gap.column() + ", and the row has none");
        }
        return text;
    }
}
