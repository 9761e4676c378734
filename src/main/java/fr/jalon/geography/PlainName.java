package fr.jalon.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name stripped of what people write in their own way: capitals, accents, hyphens, the kind of an EPCI, articles. */
public record PlainName(String text) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern KIND = Pattern.compile(
            "^(cc|ca|cu|communaute (de communes|d agglomeration|urbaine)|communaute d agglo|agglomeration|metropole) ");
    private static final Pattern ARTICLES = Pattern.compile("\\b(le|la|les|l|de|du|des|d|et|en) ");

    public static PlainName of(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        String spaced = SIGNS.matcher(bare).replaceAll(" ").strip();
        String kindless = KIND.matcher(spaced).replaceFirst("");
        return new PlainName(ARTICLES.matcher(kindless).replaceAll("").replaceAll("\\bst(e?)\\b", "saint$1"));
    }
}
