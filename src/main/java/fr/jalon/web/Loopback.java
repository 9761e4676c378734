package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.settings.Setting;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the service listens: an address of this machine that no other machine reaches.
 *
 * @param name as it was set
 * @param address what the name stands for, resolved once: what is checked is what is listened on
 */
public record Loopback(String name, InetAddress address) {
    private static final Pattern HOST = Pattern.compile("(?<name>\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(:[0-9]{1,5})?");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("127(\\.[0-9]{1,3}){3}");

    /**
     * Resolves a name or an address.
     *
     * @throws ServiceRefused when the name stands for anything but this machine itself
     */
    public static Loopback of(String host) {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (!host.isBlank() && Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
                return new Loopback(host, addresses[0]);
            }
        } catch (UnknownHostException e) {
            throw new ServiceRefused(Sentence.of(
                    "« {} » lu pour le réglage « {} » : cette machine ne connaît pas ce nom. Remède : écrire {} dans"
                            + " config/application.yml.",
                    host,
                    Setting.SERVER_HOST.key(),
                    Setting.SERVER_HOST.byDefault()));
        }
        throw new ServiceRefused(Sentence.of(
                "« {} » lu pour le réglage « {} » : Jalon n’a pas encore de comptes, et qui l’atteint peut tout lire ; il"
                        + " n’écoute donc que sur une adresse de la machine elle-même. Remède : écrire {} dans"
                        + " config/application.yml.",
                host,
                Setting.SERVER_HOST.key(),
                Setting.SERVER_HOST.byDefault()));
    }

    /** Whether a Host header names this machine: a name that others choose may point here too, and is not believed. */
    boolean isNamedBy(String header) {
        Matcher host = HOST.matcher(header);
        if (!host.matches()) {
            return false;
        }
        String asked = host.group("name").toLowerCase(Locale.ROOT);
        return asked.equals("localhost")
                || asked.equals(name.toLowerCase(Locale.ROOT))
                || asked.equals("[::1]")
                || FOUR_NUMBERS.matcher(asked).matches();
    }
}
