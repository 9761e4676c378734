package fr.jalon.report.check;

import fr.jalon.settings.CheckLimits;
import java.nio.file.Path;
import java.util.List;

/** The command line of a process of the check. */
interface CheckCommand {
    /** The Java that runs this program, on the same classes, with the heap that the settings give. */
    CheckCommand OURS = (limits, aside) -> List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + limits.heapMebibytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + aside.folder(),
            // A font that is not embedded is a defect: the fonts of the machine are looked for in vain, and quietly.
            "-Dpdfbox.fontcache=" + aside.folder(),
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-cp",
            System.getProperty("java.class.path"),
            CheckMain.class.getName(),
            aside.folder().toString());

    List<String> line(CheckLimits limits, Aside aside);
}
