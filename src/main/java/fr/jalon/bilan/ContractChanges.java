package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.contract.Amendment;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Funder;
import fr.jalon.contract.Objective;
import fr.jalon.contract.Outlook;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Signatory;
import fr.jalon.dossier.Dossier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed in the frame of the contract: its terms, its territory, its axes and whom it binds. */
final class ContractChanges {
    private final Dossier before;
    private final Dossier now;
    private final Place place = Place.contract();

    ContractChanges(Dossier before, Dossier now) {
        this.before = before;
        this.now = now;
    }

    List<Change> list() {
        terms(before.contract(), now.contract());
        amendments();
        perimeters();
        axes();
        partners();
        new GovernanceChanges(before, now, place).find();
        outlooks();
        return place.changes();
    }

    private void terms(Contract old, Contract current) {
        date("signature", old.signedOn(), current.signedOn());
        date("début du contrat", old.startsOn(), current.startsOn());
        date("fin du contrat", old.endsOn(), current.endsOn());
        if (old.maskingThreshold() != current.maskingThreshold()) {
            place.add(
                    Kind.DEFINITION,
                    "le seuil du secret statistique passe de " + old.maskingThreshold() + " à "
                            + current.maskingThreshold() + ".");
        }
        Rewording texts = new Rewording()
                .quoted("titre", old.title(), current.title())
                .quoted("titre court", old.shortTitle(), current.shortTitle())
                .quoted("nom du territoire", old.territoryName(), current.territoryName())
                .named("forme du territoire", old.territoryKind(), current.territoryKind())
                .named("région", old.region(), current.region())
                .members("départements", old.departements(), current.departements())
                .named("rang du contrat", old.rank(), current.rank())
                .named("contrat précédent", old.predecessor(), current.predecessor())
                .named("étape de la vie du contrat", old.status(), current.status())
                .named("mention de démonstration", old.demonstration(), current.demonstration())
                .named("nom des axes", old.axisWord(), current.axisWord())
                .quoted("résumé", old.summary(), current.summary())
                .quoted("avertissement", old.notice(), current.notice());
        add(Kind.TEXT, "modifié", texts);
    }

    private void date(String what, @Nullable LocalDate old, @Nullable LocalDate current) {
        Dates.moved(what, old, current).ifPresent(sentence -> place.add(Kind.DATE, sentence));
    }

    private void amendments() {
        Matching<Amendment> matching = Matching.of(before.amendments(), now.amendments(), Amendment::number);
        matching.added()
                .forEach(amendment -> place.add(
                        Kind.AMENDMENT,
                        amendment.effectiveOn(),
                        name(amendment) + French.NO_BREAK + ": " + amendment.title() + "."));
        matching.removed().forEach(amendment -> place.add(Kind.AMENDMENT, name(amendment) + " retiré."));
        matching.changed().forEach(this::amended);
    }

    private static String name(Amendment amendment) {
        return "avenant n°" + French.NO_BREAK + amendment.number();
    }

    private void amended(Pair<Amendment> pair) {
        Amendment old = pair.before();
        Amendment current = pair.now();
        Rewording parts = new Rewording()
                .named("signature", old.signedOn(), current.signedOn())
                .named("prise d’effet", old.effectiveOn(), current.effectiveOn())
                .quoted("titre", old.title(), current.title())
                .quoted("résumé", old.summary(), current.summary());
        add(Kind.AMENDMENT, name(current) + " modifié", parts);
    }

    private void perimeters() {
        List<Perimeter> sorted = now.perimeters().stream()
                .sorted(Comparator.comparing(Perimeter::from))
                .toList();
        Matching<Perimeter> matching = Matching.of(before.perimeters(), sorted, Perimeter::from);
        matching.added().forEach(perimeter -> {
            int at = sorted.indexOf(perimeter);
            place.add(
                    Kind.PERIMETER,
                    perimeter.from(),
                    at == 0
                            ? "périmètre connu à compter du " + French.longDate(perimeter.from()) + "."
                            : PerimeterSentence.of(sorted.get(at - 1), perimeter));
        });
        matching.removed()
                .forEach(perimeter ->
                        place.add(Kind.PERIMETER, "périmètre du " + French.longDate(perimeter.from()) + " retiré."));
        matching.changed().forEach(pair -> place.add(Kind.PERIMETER, PerimeterSentence.corrected(pair)));
    }

    private void axes() {
        Matching<Axis> axes = Matching.of(before.axes(), now.axes(), Axis::code);
        String word = Labels.axis(now.contract().axisWord(), 1) + French.NO_BREAK;
        axes.added().forEach(axis -> place.add(Kind.AXIS, word + axis.code() + " ajouté" + feminine() + titled(axis)));
        axes.removed()
                .forEach(axis -> place.add(Kind.AXIS, word + axis.code() + " retiré" + feminine() + titled(axis)));
        axes.changed()
                .forEach(pair -> add(
                        Kind.AXIS,
                        word + pair.now().code() + " modifié" + feminine(),
                        new Rewording()
                                .quoted(
                                        "titre",
                                        pair.before().title(),
                                        pair.now().title())
                                .quoted(
                                        "titre court",
                                        pair.before().shortTitle(),
                                        pair.now().shortTitle())));
        Rewording objectives = new Rewording()
                .members("objectifs", codes(before), codes(now))
                .named("énoncés", wordings(before), wordings(now));
        add(Kind.TEXT, "objectifs modifiés", objectives);
    }

    private String feminine() {
        return now.contract().axisWord() == Contract.AxisWord.AXE ? "" : "e";
    }

    private static String titled(Axis axis) {
        return French.NO_BREAK + ": " + axis.title() + ".";
    }

    private static List<String> codes(Dossier dossier) {
        return dossier.objectives().stream().map(Objective::code).toList();
    }

    /** Of the objectives that are in both. */
    private List<Objective> wordings(Dossier dossier) {
        List<String> shared =
                codes(before).stream().filter(codes(now)::contains).toList();
        return dossier.objectives().stream()
                .filter(objective -> shared.contains(objective.code()))
                .sorted(Comparator.comparing(Objective::code))
                .toList();
    }

    private void partners() {
        Rewording parts = new Rewording()
                .members("signataires", signatories(before), signatories(now))
                .members("financeurs", funders(before), funders(now));
        add(Kind.PARTNER, "modifié", parts);
    }

    private static List<String> signatories(Dossier dossier) {
        return dossier.signatories().stream().map(Signatory::name).toList();
    }

    private static List<String> funders(Dossier dossier) {
        return dossier.funders().stream().map(Funder::name).toList();
    }

    /** Those of a year that both editions tell. */
    private void outlooks() {
        Matching<Outlook> matching = Matching.of(before.outlooks(), now.outlooks(), Outlook::year);
        matching.changed()
                .forEach(pair -> place.add(
                        Kind.TEXT,
                        "texte modifié" + French.NO_BREAK + ": perspectives de "
                                + pair.now().year() + "."));
        matching.removed()
                .forEach(outlook -> place.add(
                        Kind.TEXT, "texte retiré" + French.NO_BREAK + ": perspectives de " + outlook.year() + "."));
    }

    private void add(Kind kind, String start, Rewording parts) {
        if (!parts.isEmpty()) {
            place.add(kind, parts.after(start));
        }
    }
}
