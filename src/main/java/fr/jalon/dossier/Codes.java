package fr.jalon.dossier;

import fr.jalon.file.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of one kind that a file declares: each once, and the only ones that the rest of the file may name. */
final class Codes {
    private final String kind;
    private final String mark;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** @param kind with its article, for example «un financeur» */
    Codes(String kind) {
        this(kind, "de ce code");
    }

    /** @param mark what tells one from another when it is not a code, for example «de cette année» */
    Codes(String kind, String mark) {
        this.kind = kind;
        this.mark = mark;
    }

    /** Notes the code of a block, or tells where it is already taken. */
    void declare(Section section) {
        declare(section, "code", section.text("code"));
    }

    /** The same for what is named by something else than a code: a number, a year, a pair. */
    void declare(Section section, String key, @Nullable Object code) {
        if (code == null) {
            return;
        }
        Integer before = lines.putIfAbsent(code.toString(), section.line(key));
        if (before != null) {
            section.refuse(
                    key,
                    Sentence.of("la ligne {} déclare déjà {} {}", before, kind, mark),
                    Sentence.of("corriger l'une des deux lignes, ou n'en garder qu'une"));
        }
    }

    /** Notes a code that is checked elsewhere. */
    void know(@Nullable Object code) {
        if (code != null) {
            lines.putIfAbsent(code.toString(), 0);
        }
    }

    boolean has(String code) {
        return lines.containsKey(code);
    }

    /** Tells that the key names something the file does not declare. */
    void requireKnown(Section section, String key) {
        String code = section.text(key);
        if (code != null && !has(code)) {
            section.refuse(key, unknown(), remedy(code));
        }
    }

    /** The same for every text of a list. */
    void requireAllKnown(Section section, String key) {
        for (Section item : section.list(key)) {
            String code = item.text();
            if (code != null && !has(code)) {
                item.refuse(unknown(), remedy(code));
            }
        }
    }

    private String unknown() {
        return Sentence.of("le fichier ne déclare auc{} {}", kind, mark);
    }

    String remedy(String code) {
        if (lines.isEmpty()) {
            return Sentence.of("déclarer d'abord {} de ce code", kind);
        }
        List<String> some = lines.keySet().stream().limit(12).toList();
        return NearestWord.to(code, lines.keySet())
                .map(near -> Sentence.of("écrire « {} », ou déclarer ce code", near))
                .orElseGet(() -> Sentence.of(
                        "choisir parmi {}{}, ou déclarer ce code",
                        String.join(", ", some),
                        some.size() < lines.size() ? "…" : ""));
    }
}
