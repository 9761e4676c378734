package fr.jalon.web.view;

import fr.jalon.bilan.Advance;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.Lateness;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une fiche action dans l’année, comme le rapport l’imprime.
 *
 * @param code son code
 * @param title son titre
 * @param axis code de son axe
 * @param status l’état qui vaut au jour de l’arrêté ; absent si aucun n’a été déclaré
 * @param group le groupe où elle est montrée
 * @param advancing en cours ou réalisée, sans retard
 * @param late pourquoi et depuis quand elle est en retard ; absent si elle ne l’est pas
 * @param indicators ses indicateurs
 * @param filled valeurs remplies, sur celles qui sont attendues
 * @param targets cibles atteintes
 * @param budget son budget de l’année
 * @param narrative ce qui est raconté de l’année
 * @param missing valeurs attendues qui manquent
 * @param advances ce qui l’a fait avancer dans l’année
 */
@Serdeable.Serializable
public record FicheBilanView(
        String code,
        String title,
        String axis,
        FicheView.@Nullable StatusView status,
        Group group,
        boolean advancing,
        @Nullable LatenessView late,
        List<IndicatorBilanView> indicators,
        CountView filled,
        TargetShareView targets,
        BudgetView budget,
        FicheView.@Nullable NarrativeView narrative,
        List<MissingView> missing,
        List<AdvanceView> advances) {
    static FicheBilanView of(FicheBilan bilan) {
        StatusChange status = bilan.status();
        Lateness late = bilan.lateness();
        Narrative narrative = bilan.narrative();
        return new FicheBilanView(
                bilan.fiche().code().value(),
                bilan.fiche().title(),
                bilan.fiche().axis(),
                status == null ? null : FicheView.StatusView.of(status),
                bilan.group(),
                bilan.isAdvancing(),
                late == null ? null : LatenessView.of(late),
                bilan.indicators().stream().map(IndicatorBilanView::of).toList(),
                CountView.of(bilan.filled()),
                TargetShareView.of(bilan.targets()),
                BudgetView.of(bilan.budget()),
                narrative == null ? null : FicheView.NarrativeView.of(narrative),
                bilan.missing().stream().map(MissingView::of).toList(),
                bilan.advances().stream()
                        .map(advance -> new AdvanceView(advance.kind(), advance.sentence()))
                        .toList());
    }

    /**
     * Un retard.
     *
     * @param cause quelle date est passée
     * @param since cette date
     * @param days jours de retard au jour de l’arrêté
     * @param what titre du jalon qui n’est pas franchi, ou vide
     */
    @Serdeable.Serializable
    public record LatenessView(Lateness.Cause cause, LocalDate since, long days, String what) {
        static LatenessView of(Lateness late) {
            return new LatenessView(late.cause(), late.since(), late.days(), late.what());
        }
    }

    /**
     * Un fait de l’année.
     *
     * @param kind sa nature
     * @param sentence ce qui s’est passé
     */
    @Serdeable.Serializable
    public record AdvanceView(Advance.Kind kind, String sentence) {}
}
