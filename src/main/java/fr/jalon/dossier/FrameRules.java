package fr.jalon.dossier;

import fr.jalon.contract.Objective;
import fr.jalon.file.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds between the parts of the frame: contract, axes, objectives, funders, amendments, meetings, outlooks. */
final class FrameRules {
    private final Section root;
    private final CalendarRules calendar;

    FrameRules(Section root, CalendarRules calendar) {
        this.root = root;
        this.calendar = calendar;
    }

    void check() {
        checkContract(root.at("contract"));
        checkSignatories();
        checkObjectives();
        checkAmendments();
        checkMeetings();
        checkOutlooks();
    }

    private void checkContract(Section contract) {
        calendar.checkContract(contract);
        String zone = contract.text("time-zone");
        if (zone != null && !isZone(zone)) {
            contract.refuse(
                    "time-zone",
                    Sentence.of("ce fuseau horaire n'existe pas"),
                    Sentence.of("écrire par exemple « Europe/Paris », « Indian/Reunion » ou « America/Martinique »"));
        }
        checkPredecessor(contract);
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static void checkPredecessor(Section contract) {
        String predecessor = contract.text("predecessor");
        if (predecessor == null) {
            return;
        }
        if (predecessor.equals(contract.text("id"))) {
            contract.refuse(
                    "predecessor",
                    Sentence.of("un contrat ne se précède pas lui-même"),
                    Sentence.of("écrire l'identifiant du contrat précédent, ou retirer la clé"));
        }
        if (Objects.equals(contract.whole("rank"), 1)) {
            contract.refuse(
                    "rank",
                    Sentence.of("un contrat qui en suit un autre a au moins le rang 2"),
                    Sentence.of("corriger le rang, ou retirer « predecessor »"));
        }
    }

    private void checkObjectives() {
        var codes = new Codes("un objectif");
        Map<String, String> axisOf = new HashMap<>();
        Map<String, Objective.Level> levelOf = new HashMap<>();
        for (Section axis : root.list("axes")) {
            for (Section objective : axis.list("objectives")) {
                codes.declare(objective);
                String code = objective.text("code", "");
                axisOf.putIfAbsent(code, axis.text("code", ""));
                levelOf.putIfAbsent(code, objective.choice(Objective.Level.class, "level", Objective.Level.STRATEGIC));
            }
        }
        for (Section axis : root.list("axes")) {
            for (Section objective : axis.list("objectives")) {
                codes.requireKnown(objective, "parent");
                checkParent(axis, objective, axisOf, levelOf);
            }
        }
    }

    private static void checkParent(
            Section axis, Section objective, Map<String, String> axisOf, Map<String, Objective.Level> levelOf) {
        String parent = objective.text("parent");
        if (parent == null) {
            return;
        }
        if (objective.choice(Objective.Level.class, "level") == Objective.Level.STRATEGIC) {
            objective.refuse(
                    "parent",
                    Sentence.of("un objectif stratégique ne dépend d'aucun autre"),
                    Sentence.of("retirer « parent », ou écrire « level: OPERATIONAL »"));
        } else if (levelOf.get(parent) == Objective.Level.OPERATIONAL) {
            objective.refuse(
                    "parent",
                    Sentence.of(
                            "un objectif opérationnel dépend d'un objectif stratégique, et celui-ci est opérationnel"),
                    Sentence.of("écrire le code d'un objectif stratégique de l'axe"));
        } else if (axisOf.containsKey(parent) && !Objects.equals(axisOf.get(parent), axis.text("code", ""))) {
            objective.refuse(
                    "parent",
                    Sentence.of("cet objectif appartient à un autre axe"),
                    Sentence.of("écrire le code d'un objectif stratégique du même axe"));
        }
    }

    private void checkAmendments() {
        var numbers = new Codes("un avenant", "de ce numéro");
        for (Section amendment : root.list("amendments")) {
            numbers.declare(amendment, "number", amendment.whole("number"));
            calendar.requireWithin(amendment, "effective-on");
        }
    }

    private void checkSignatories() {
        var names = new Codes("un signataire", "de ce nom");
        root.list("signatories").forEach(signatory -> names.declare(signatory, "name", signatory.text("name")));
    }

    private void checkMeetings() {
        var meetings = new Codes("une réunion", "de cette instance, ce jour-là, sur ce sujet");
        for (Section meeting : root.list("meetings")) {
            meetings.declare(
                    meeting,
                    "date",
                    List.of(meeting.text("date", ""), meeting.text("kind", ""), meeting.text("subject", "")));
            Integer invited = meeting.whole("invited");
            Integer present = meeting.whole("present");
            if (invited != null && present != null && present > invited) {
                meeting.refuse(
                        "present",
                        Sentence.of("il y aurait plus de présents que d'invités ({})", invited),
                        Sentence.of("corriger l'un des deux nombres"));
            }
        }
    }

    private void checkOutlooks() {
        var years = new Codes("une perspective", "de cette année");
        for (Section outlook : root.list("outlooks")) {
            years.declare(outlook, "year", outlook.whole("year"));
            calendar.requireYear(outlook, "year");
        }
    }

    /** Decisions name fiches, so they are checked once these are known. */
    void checkDecisions(Codes fiches) {
        var codes = new Codes("une décision");
        for (Section decision : root.list("decisions")) {
            codes.declare(decision);
            fiches.requireKnown(decision, "fiche");
            checkAnswer(decision);
        }
    }

    private static void checkAnswer(Section decision) {
        boolean answered = decision.has("answer");
        LocalDate on = decision.date("answered-on");
        if (answered && !decision.has("answered-on")) {
            decision.refuse(
                    "answer",
                    Sentence.of("une réponse est datée, et « answered-on » manque"),
                    Sentence.of("ajouter « answered-on: », le jour de la réponse"));
        }
        if (!answered && (on != null || decision.has("answer-text"))) {
            decision.refuse(
                    on != null ? "answered-on" : "answer-text",
                    Sentence.of("la réponse elle-même manque"),
                    Sentence.of("ajouter « answer: » avec ACCEPTED, AMENDED, REFUSED ou DEFERRED"));
        }
    }
}
