package fr.jalon.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWriterTest {
    private static final byte[] FILE = WordWriter.write(SampleFlow.FLOW);

    @Test
    void the_same_flow_gives_the_same_bytes() throws Exception {
        assertThat(WordWriter.write(SampleFlow.FLOW)).isEqualTo(FILE);
    }
}
