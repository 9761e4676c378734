package fr.jalon.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private static final List<String> HOSTILE = List.of(
            "",
            "   ",
            "'",
            "'Axe'",
            "History",
            "historique",
            "A/B\\C?D*E[F]G:H",
            "2. Prévention : l’accès aux soins, pour toutes et tous, partout",
            "2. Prévention : l’accès aux soins, pour toutes et tous, ailleurs",
            "2. prévention",
            "2. PRÉVENTION",
            "x".repeat(31),
            "x".repeat(32),
            "x".repeat(200),
            "😀".repeat(40),
            "deux\nlignes\tet une tabulation",
            "\u0007cloche\u202Eretournée",
            "l'axe d'aujourd'hui",
            "=1+1");

    @Test
    void whatever_an_axis_is_called_its_sheet_has_a_legal_name_of_its_own() {
        SheetNames names = new SheetNames();
        List<String> given = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            HOSTILE.forEach(wanted -> given.add(names.next(wanted)));
        }

        assertThat(given).allSatisfy(name -> {
            assertThatCode(() -> WorkbookUtil.validateSheetName(name)).doesNotThrowAnyException();
            assertThat(name.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                    .isTrue();
        });
        assertThat(given.stream()
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .toList())
                .doesNotHaveDuplicates()
                .doesNotContain("history", "historique");
    }

    @Test
    void a_name_that_is_legal_stays_and_a_long_one_is_cut_after_a_word() {
        SheetNames names = new SheetNames();

        assertThat(names.next("1. Santé mentale")).isEqualTo("1. Santé mentale");
        assertThat(names.next("3. Accès aux soins des plus vulnérables")).isEqualTo("3. Accès aux soins des plus…");
    }
}
