package fr.jalon.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FixedZipTest {
    private static final Map<String, byte[]> ENTRIES = new LinkedHashMap<>();

    static {
        ENTRIES.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        ENTRIES.put("données/fiches.csv", "FA 1;reçue".getBytes(UTF_8));
    }

    @Test
    void every_entry_comes_back_in_its_order() {
        Map<String, byte[]> read = FixedZip.entries(FixedZip.of(ENTRIES));
        assertThat(read.keySet()).containsExactlyElementsOf(ENTRIES.keySet());
        assertThat(read.get("données/fiches.csv")).asString(UTF_8).isEqualTo("FA 1;reçue");
    }

    @Test
    void the_same_entries_give_the_same_bytes_in_another_time_zone() {
        TimeZone before = TimeZone.getDefault();
        byte[] here = FixedZip.of(ENTRIES);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Noumea"));
            assertThat(FixedZip.of(ENTRIES)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
