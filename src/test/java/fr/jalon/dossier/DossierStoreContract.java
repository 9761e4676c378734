package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Funder;
import fr.jalon.db.Database;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Fiches;
import fr.jalon.fixture.Indicators;
import fr.jalon.fixture.Results;
import fr.jalon.result.ResultStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of dossiers keeps to, on either database. */
abstract class DossierStoreContract {
    private Database database;

    abstract Database freshDatabase();

    @BeforeEach
    final void open() {
        database = freshDatabase();
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void a_dossier_comes_back_as_it_was_saved() {
        save(Dossiers.LOUE_LISON);

        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
    }

    @Test
    final void an_unknown_contract_is_not_found() {
        assertThat(find(new ContractId("nulle-part"))).isEmpty();
    }

    @Test
    final void a_first_save_counts_every_row_as_added() {
        // 1 contract, 1 amendment, 2 + 3 perimeters and members, 3 signatories, 2 funders, 2 axes, 3 objectives,
        // 2 meetings, 1 outlook, 3 fiches, 3 + 2 + 4 + 2 names and links, 4 statuses, 2 milestones, 3 budget lines,
        // 1 narrative, 4 indicators, 5 definitions, 4 targets, 2 decisions
        assertThat(save(Dossiers.LOUE_LISON)).isEqualTo(List.of(59, 0, 0));
    }

    @Test
    final void a_second_save_of_the_same_changes_nothing_and_writes_nothing() {
        save(Dossiers.LOUE_LISON);

        var changes = database.reads().inTransaction(read -> new DossierStore(read).save(Dossiers.LOUE_LISON));

        assertThat(counts(changes)).isEqualTo(List.of(0, 0, 0)); // on a connection that refuses to write
    }

    @Test
    final void what_differs_is_counted_row_by_row() {
        save(Dossiers.LOUE_LISON);
        var fewer =
                Dossiers.withIndicators(Dossiers.LOUE_LISON, indicators -> without(indicators, Indicators.MEDECINS));
        var renamed = Dossiers.withFunders(
                fewer,
                funders -> List.of(
                        new Funder(
                                "ARS",
                                "ARS Bourgogne-Franche-Comté",
                                funders.get(0).kind()),
                        funders.get(1),
                        new Funder("CPAM", "Assurance maladie", funders.get(0).kind())));

        var changes = save(renamed);

        assertThat(changes).isEqualTo(List.of(1, 1, 2)); // the indicator goes with its definition
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(renamed);
    }

    @Test
    final void another_order_is_a_change() {
        save(Dossiers.LOUE_LISON);
        var reversed = Dossiers.withFiches(Dossiers.LOUE_LISON, DossierStoreContract::reversed);

        assertThat(save(reversed)).isEqualTo(List.of(0, 2, 0)); // the middle one stays in the middle
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(reversed);
    }

    @Test
    final void rows_that_only_slide_are_not_changes() {
        var first = Dossiers.withFiches(Dossiers.LOUE_LISON, fiches -> fiches.subList(1, 3));
        first = Dossiers.withIndicators(first, indicators -> without(indicators, Indicators.DELAI));
        save(first);

        var changes = save(Dossiers.LOUE_LISON);

        assertThat(changes).isEqualTo(List.of(6, 0, 0));
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
    }

    @Test
    final void a_scale_that_differs_is_a_change() {
        save(Dossiers.LOUE_LISON);
        var rescaled = Dossiers.withFiches(
                Dossiers.LOUE_LISON,
                fiches ->
                        List.of(fiches.get(0), Fiches.withFirstPlanned(Fiches.SECOURISTES, "9000.00"), fiches.get(2)));

        assertThat(save(rescaled)).isEqualTo(List.of(0, 1, 0));
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(rescaled);
    }

    @Test
    final void an_indicator_that_has_results_is_not_lost() {
        save(Dossiers.LOUE_LISON);
        record(store -> store.insert(Results.TWELVE_TRAINED));
        record(store -> store.insert(Results.SHARE_OF_WOMEN));
        var without = Dossiers.withIndicators(
                Dossiers.LOUE_LISON, indicators -> List.of(Indicators.DELAI, Indicators.MEDECINS));

        assertThatThrownBy(() -> save(without))
                .isInstanceOf(DossierRefused.class)
                .hasMessage(
                        "Contrat loue-lison-2\u00a0: les indicateurs 8.1 (fiche FA8) et 8.2 (fiche FA8) ont des"
                                + " résultats et ne peuvent pas être retirés du fichier. Remettez-les, ou abandonnez la fiche.");
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
    }

    @Test
    final void all_that_would_harm_results_is_told_at_once() {
        save(Dossiers.LOUE_LISON);
        record(store -> store.insert(Results.TWELVE_TRAINED));
        record(store -> store.insert(Results.SHARE_OF_WOMEN));
        var harmful = Dossiers.withIndicators(
                Dossiers.LOUE_LISON,
                indicators -> List.of(
                        Indicators.withFormula(indicators.get(0), "[12.1] * 2"),
                        Indicators.DELAI,
                        Indicators.MEDECINS));

        assertThatThrownBy(() -> save(harmful))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(DossierRefused.Reason::rule)
                                .satisfiesExactly(
                                        lost -> assertThat(lost)
                                                .contains("l’indicateur 8.2 (fiche FA8) a des résultats"),
                                        computed -> assertThat(computed).contains("« formula »", "8.1 (fiche FA8)")));
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
    }

    @Test
    final void a_fiche_goes_with_its_indicators_while_nothing_was_measured() {
        save(Dossiers.LOUE_LISON);
        var without = Dossiers.withIndicators(
                Dossiers.withFiches(Dossiers.LOUE_LISON, fiches -> without(fiches, Fiches.SECOURISTES)),
                indicators -> List.of(Indicators.DELAI, Indicators.MEDECINS));

        save(without);

        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(without);
    }

    @Test
    final void a_save_that_fails_leaves_nothing_behind() {
        save(Dossiers.LOUE_LISON);
        var unknownFunder = Dossiers.withFunders(
                Dossiers.with(Dossiers.LOUE_LISON, renamed("Autre titre")), funders -> funders.subList(1, 2));

        assertThatThrownBy(() -> save(unknownFunder)).isInstanceOf(RuntimeException.class);
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
    }

    @Test
    final void a_key_given_twice_is_refused() {
        var twice = Dossiers.withFiches(
                Dossiers.LOUE_LISON, fiches -> List.of(fiches.get(0), fiches.get(1), fiches.get(2), fiches.get(0)));

        assertThatThrownBy(() -> save(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FA1");
    }

    @Test
    final void contracts_live_side_by_side_and_are_listed_by_id() {
        save(Dossiers.LOUE_LISON);
        var other = Dossiers.with(Dossiers.LOUE_LISON, inBelfort());
        save(other);

        assertThat(find(other.contract().id())).contains(other);
        assertThat(find(Dossiers.LOUE_LISON_ID)).contains(Dossiers.LOUE_LISON);
        assertThat(database.reads().<List<Contract>, RuntimeException>withHandle(read -> new DossierStore(read).list()))
                .containsExactly(inBelfort(), Dossiers.LOUE_LISON_FRAME);
    }

    private List<Integer> save(Dossier dossier) {
        return counts(database.writes().withHandle(handle -> new DossierStore(handle).save(dossier)));
    }

    private static List<Integer> counts(DossierChanges changes) {
        return List.of(
                changes.added().size(),
                changes.changed().size(),
                changes.removed().size());
    }

    private Optional<Dossier> find(ContractId id) {
        return database.reads().inTransaction((Handle handle) -> new DossierStore(handle).find(id));
    }

    private void record(UnaryStore entry) {
        database.writes().useExtension(ResultStore.class, entry::enter);
    }

    /** What is entered in the ledger. */
    private interface UnaryStore {
        void enter(ResultStore store);
    }

    private static Contract inBelfort() {
        return renamed(new ContractId("belfort-1"), "Contrat local de santé de Belfort");
    }

    private static Contract renamed(String title) {
        return renamed(Dossiers.LOUE_LISON_ID, title);
    }

    private static Contract renamed(ContractId id, String title) {
        var frame = Dossiers.LOUE_LISON_FRAME;
        return new Contract(
                id,
                title,
                frame.shortTitle(),
                frame.rank(),
                null,
                frame.status(),
                false,
                frame.region(),
                List.of(),
                null,
                frame.startsOn(),
                frame.endsOn(),
                frame.timeZone(),
                frame.maskingThreshold(),
                frame.axisWord(),
                frame.territoryKind(),
                frame.territoryName(),
                null,
                null);
    }

    private static <T> List<T> without(List<T> list, T value) {
        return list.stream().filter(each -> !each.equals(value)).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
