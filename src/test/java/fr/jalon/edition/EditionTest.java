package fr.jalon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.fixture.Editions;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final Edition FIRST = Editions.report2025(EditionNumber.FIRST);

    @Test
    void a_first_edition_is_intact_and_follows_none() {
        assertThat(FIRST.previous()).isNull();
        assertThat(FIRST.isIntact()).isTrue();
    }

    @Test
    void the_chain_hash_never_changes_for_the_same_edition() {
        assertThat(FIRST.chain()).isEqualTo("3d97776b2dd30eb36ec0f758b2a338acd5b35b0a1c6ee90afc007be07bbc6058");
    }

    @Test
    void an_edition_older_than_the_record_of_its_program_keeps_its_hash() {
        var old = Edition.of(
                FIRST.name(),
                FIRST.snapshot(),
                null,
                FIRST.templates(),
                null,
                FIRST.files(),
                FIRST.author(),
                FIRST.sealedAt());

        assertThat(old.chain()).isEqualTo("1a71670564beb5d0b8a202e709dc4749445ddc02ddb34964ee0f1f4fa5e29f7b");
    }

    @Test
    void another_predecessor_makes_another_link() {
        var second = FIRST.after(FIRST.chain());

        assertThat(second.isIntact()).isTrue();
        assertThat(second.chain()).isNotEqualTo(FIRST.chain());
    }

    @Test
    void a_changed_field_breaks_the_chain() {
        var file = FIRST.files().get(0);

        assertThat(with(FIRST.files(), "cli:autre").isIntact()).isFalse();
        assertThat(with(
                                List.of(
                                        new EditionFile(file.name(), file.size() + 1, file.sha256()),
                                        FIRST.files().get(1)),
                                FIRST.author())
                        .isIntact())
                .isFalse();
        assertThat(with(FIRST.files().subList(0, 1), FIRST.author()).isIntact()).isFalse();
        assertThat(with(FIRST.files(), FIRST.author()).isIntact()).isTrue();
    }

    @Test
    void a_text_moved_from_one_field_to_the_next_breaks_the_chain() {
        var one = with(List.of(new EditionFile("a", 11, "b")), "c").after(null);
        var other = with(List.of(new EditionFile("a1", 1, "b")), "c").after(null);

        assertThat(one.chain()).isNotEqualTo(other.chain());
    }

    private static Edition with(List<EditionFile> files, String author) {
        return new Edition(
                7,
                FIRST.contract(),
                FIRST.kind(),
                FIRST.year(),
                FIRST.number(),
                FIRST.snapshot(),
                FIRST.frozenAt(),
                FIRST.templates(),
                FIRST.program(),
                files,
                author,
                FIRST.sealedAt(),
                FIRST.previous(),
                FIRST.chain());
    }
}
