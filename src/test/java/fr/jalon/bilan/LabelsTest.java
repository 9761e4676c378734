package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.fiche.FicheStatus;
import fr.jalon.result.MissingReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The French words of the model, each once. */
class LabelsTest {
    @Test
    void every_status_has_its_word() {
        assertThat(Arrays.stream(FicheStatus.values()).map(Labels::status))
                .containsExactly(
                        "non démarrée", "en cours", "réalisée", "en pause", "bloquée", "reportée", "abandonnée");
    }

    @Test
    void every_group_has_its_word() {
        assertThat(Arrays.stream(Group.values()).map(Labels::group))
                .containsExactly(
                        "en retard",
                        "réalisée",
                        "en cours",
                        "en pause ou bloquée",
                        "reportée",
                        "non démarrée",
                        "abandonnée");
    }

    @Test
    void every_grade_has_its_word() {
        assertThat(Arrays.stream(Grade.values()).map(Labels::grade))
                .containsExactly("atteinte", "en bonne voie", "à surveiller", "critique", "non atteinte", "");
    }

    @Test
    void every_hole_has_its_word() {
        assertThat(Arrays.stream(MissingReason.values()).map(Labels::missing))
                .containsExactly("non collecté", "ne sait pas", "sans objet", "en attente");
    }
}
