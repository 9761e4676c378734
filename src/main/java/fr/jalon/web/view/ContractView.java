package fr.jalon.web.view;

import fr.jalon.contract.Amendment;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Funder;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.Objective;
import fr.jalon.contract.OrganisationKind;
import fr.jalon.contract.Outlook;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Signatory;
import fr.jalon.dossier.Dossier;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tout ce qui est déclaré d’un contrat, sauf ses fiches, ses indicateurs et ses résultats.
 *
 * @param contract le contrat, en quelques mots
 * @param predecessor identifiant du contrat précédent
 * @param signedOn jour de la signature ; absent en préparation
 * @param timeZone fuseau horaire des échéances
 * @param maskingThreshold un nombre de personnes sous ce seuil est masqué dans ce qui est diffusé
 * @param axisWord comment le contrat nomme ses axes
 * @param territoryKind nature du territoire
 * @param summary présentation du contrat
 * @param notice avertissement imprimé dans ses documents
 * @param perimeters périmètres successifs
 * @param signatories organisations signataires et associées
 * @param funders financeurs, sous le code que reprennent les lignes de budget
 * @param axes axes, thématiques ou priorités
 * @param objectives objectifs stratégiques et opérationnels
 * @param amendments avenants
 * @param meetings réunions tenues et prévues
 * @param decisions décisions demandées au comité de pilotage, et ses réponses
 * @param outlooks perspectives annoncées, par année
 */
@Serdeable.Serializable
public record ContractView(
        ContractSummary contract,
        @Nullable String predecessor,
        @Nullable LocalDate signedOn,
        String timeZone,
        int maskingThreshold,
        Contract.AxisWord axisWord,
        Contract.TerritoryKind territoryKind,
        @Nullable String summary,
        @Nullable String notice,
        List<PerimeterView> perimeters,
        List<SignatoryView> signatories,
        List<FunderView> funders,
        List<AxisView> axes,
        List<ObjectiveView> objectives,
        List<AmendmentView> amendments,
        List<MeetingView> meetings,
        List<DecisionView> decisions,
        List<OutlookView> outlooks) {
    public static ContractView of(Dossier dossier) {
        Contract contract = dossier.contract();
        ContractId predecessor = contract.predecessor();
        return new ContractView(
                ContractSummary.of(contract),
                predecessor == null ? null : predecessor.value(),
                contract.signedOn(),
                contract.timeZone().getId(),
                contract.maskingThreshold(),
                contract.axisWord(),
                contract.territoryKind(),
                contract.summary(),
                contract.notice(),
                dossier.perimeters().stream().map(PerimeterView::of).toList(),
                dossier.signatories().stream().map(SignatoryView::of).toList(),
                dossier.funders().stream().map(FunderView::of).toList(),
                dossier.axes().stream().map(AxisView::of).toList(),
                dossier.objectives().stream().map(ObjectiveView::of).toList(),
                dossier.amendments().stream().map(AmendmentView::of).toList(),
                dossier.meetings().stream().map(MeetingView::of).toList(),
                dossier.decisions().stream().map(DecisionView::of).toList(),
                dossier.outlooks().stream().map(OutlookView::of).toList());
    }

    /**
     * Une organisation qui a signé le contrat, ou qui lui est associée.
     *
     * @param name son nom
     * @param kind sa nature
     * @param role signataire ou associée
     */
    @Serdeable.Serializable
    public record SignatoryView(String name, OrganisationKind kind, Signatory.Role role) {
        static SignatoryView of(Signatory signatory) {
            return new SignatoryView(signatory.name(), signatory.kind(), signatory.role());
        }
    }

    /**
     * Un financeur.
     *
     * @param code code que reprennent les lignes de budget
     * @param name son nom
     * @param kind sa nature
     */
    @Serdeable.Serializable
    public record FunderView(String code, String name, OrganisationKind kind) {
        static FunderView of(Funder funder) {
            return new FunderView(funder.code(), funder.name(), funder.kind());
        }
    }

    /**
     * Un axe du contrat.
     *
     * @param code son code
     * @param title son titre
     * @param shortTitle son titre court
     */
    @Serdeable.Serializable
    public record AxisView(String code, String title, String shortTitle) {
        static AxisView of(Axis axis) {
            return new AxisView(axis.code(), axis.title(), axis.shortTitle());
        }
    }

    /**
     * Un objectif d’un axe.
     *
     * @param code son code
     * @param axis code de son axe
     * @param level stratégique ou opérationnel
     * @param parent code de l’objectif au-dessus
     * @param title son titre
     */
    @Serdeable.Serializable
    public record ObjectiveView(
            String code,
            String axis,
            Objective.Level level,
            @Nullable String parent,
            String title) {
        static ObjectiveView of(Objective objective) {
            return new ObjectiveView(
                    objective.code(), objective.axis(), objective.level(), objective.parent(), objective.title());
        }
    }

    /**
     * Un avenant.
     *
     * @param number son numéro
     * @param signedOn jour de sa signature
     * @param effectiveOn jour de son effet
     * @param title son titre
     * @param summary ce qu’il change
     */
    @Serdeable.Serializable
    public record AmendmentView(
            int number,
            @Nullable LocalDate signedOn,
            LocalDate effectiveOn,
            String title,
            @Nullable String summary) {
        static AmendmentView of(Amendment amendment) {
            return new AmendmentView(
                    amendment.number(),
                    amendment.signedOn(),
                    amendment.effectiveOn(),
                    amendment.title(),
                    amendment.summary());
        }
    }

    /**
     * Une réunion, tenue ou prévue.
     *
     * @param date son jour
     * @param kind l’instance réunie
     * @param subject son objet
     * @param place son lieu
     * @param invited organisations invitées ; absent si cela n’a pas été noté
     * @param present organisations présentes ; absent si cela n’a pas été noté, ou avant la réunion
     * @param minutes relevé de ce qui s’est dit
     */
    @Serdeable.Serializable
    public record MeetingView(
            LocalDate date,
            Meeting.Kind kind,
            String subject,
            @Nullable String place,
            @Nullable Integer invited,
            @Nullable Integer present,
            @Nullable String minutes) {
        static MeetingView of(Meeting meeting) {
            return new MeetingView(
                    meeting.date(),
                    meeting.kind(),
                    meeting.subject(),
                    meeting.place(),
                    meeting.invited(),
                    meeting.present(),
                    meeting.minutes());
        }
    }

    /**
     * Ce qui est annoncé à la fin d’une année pour la suivante.
     *
     * @param year l’année qui finit
     * @param text un point par ligne
     */
    @Serdeable.Serializable
    public record OutlookView(int year, String text) {
        static OutlookView of(Outlook outlook) {
            return new OutlookView(outlook.year(), outlook.text());
        }
    }

    /**
     * Le territoire, à partir d’un jour.
     *
     * @param from premier jour de ce périmètre
     * @param amendment numéro de l’avenant qui l’a décidé ; absent pour le premier
     * @param population nombre d’habitants
     * @param populationYear année du recensement
     * @param members communes, EPCI et quartiers prioritaires
     */
    @Serdeable.Serializable
    public record PerimeterView(
            LocalDate from, @Nullable Integer amendment, int population, int populationYear, List<MemberView> members) {
        static PerimeterView of(Perimeter perimeter) {
            return new PerimeterView(
                    perimeter.from(),
                    perimeter.amendment(),
                    perimeter.population(),
                    perimeter.populationYear(),
                    perimeter.members().stream().map(MemberView::of).toList());
        }
    }

    /**
     * Une commune, un EPCI ou un quartier prioritaire.
     *
     * @param kind sa nature
     * @param code code INSEE, numéro SIREN ou code du quartier, avec ses zéros
     * @param name son nom
     * @param vintage millésime du code
     */
    @Serdeable.Serializable
    public record MemberView(Perimeter.MemberKind kind, String code, String name, int vintage) {
        static MemberView of(Perimeter.Member member) {
            return new MemberView(member.kind(), member.code(), member.name(), member.vintage());
        }
    }
}
