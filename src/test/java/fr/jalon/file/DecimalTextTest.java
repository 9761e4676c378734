package fr.jalon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "12.50|12.50",
                "1 234,56|1234.56",
                "1\u00a0234,56|1234.56",
                "1\u202f234\u202f567|1234567",
                "1,234|1.234",
                "-3|-3",
                "−3,5|-3.5",
                "+4|4",
                "\u00a012\u202f|12",
                "007|7",
                "0|0"
            })
    void a_number_reads_as_people_write_it(String text, BigDecimal number) {
        assertThat(DecimalText.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,234.56",
                "1.234,56",
                "12 34",
                "1 2345",
                "1e5",
                "12 %",
                "12 €",
                "NaN",
                "١٢",
                "0x1F",
                "1,",
                ",5",
                "--1",
                "1 234 5",
                "1'234"
            })
    void what_could_be_read_in_two_ways_or_none_is_no_number(String text) {
        assertThat(DecimalText.read(text)).isEmpty();
    }

    @Property
    void any_number_printed_in_french_or_english_reads_back_the_same(
            @ForAll @BigRange(min = "-999999999999999999", max = "999999999999999999") BigInteger digits,
            @ForAll @IntRange(max = 9) int scale) {
        var number = new BigDecimal(digits, scale);

        assertThat(DecimalText.read(number.toPlainString())).contains(number);
        assertThat(DecimalText.read(number.toPlainString().replace('.', ','))).contains(number);
        for (char space : new char[] {' ', '\u00a0', '\u202f'}) {
            assertThat(DecimalText.read(french(number, space))).contains(number);
        }
    }

    private static String french(BigDecimal number, char space) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(space);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
