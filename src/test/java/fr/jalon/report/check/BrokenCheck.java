package fr.jalon.report.check;

import java.util.List;
import java.util.stream.Stream;

/** Stands in the place of the process that checks, and fails in one of the ways in which a process can. */
final class BrokenCheck {
    private BrokenCheck() {}

    static CheckCommand that(String fails) {
        return (limits, aside) -> Stream.of(
                        List.of(
                                CheckCommand.OURS.line(limits, aside).get(0),
                                "-cp",
                                System.getProperty("java.class.path")),
                        List.of(BrokenCheck.class.getName(), fails))
                .flatMap(List::stream)
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "dies" -> {
                System.in.read();
                System.err.println("Il n’y a plus de papier.");
                Runtime.getRuntime().halt(7);
            }
            case "hangs" -> Thread.sleep(Long.MAX_VALUE);
            case "babbles" -> {
                System.out.println("Tout va bien, 0 défaut.");
                System.out.flush();
                Thread.sleep(Long.MAX_VALUE);
            }
            case "is deaf" -> {
                System.in.close();
                Thread.sleep(Long.MAX_VALUE);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
