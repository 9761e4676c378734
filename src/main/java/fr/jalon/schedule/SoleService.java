package fr.jalon.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** On SQLite one service at most runs on a data folder: a locked file in it, which the system unlocks when a process dies. */
final class SoleService implements AutoCloseable {
    private final FileChannel channel;

    private SoleService(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ScheduleRefused when another service runs on the folder */
    static SoleService on(Path data) {
        Path file = data.resolve("service.lock");
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new ScheduleRefused("Un service tourne déjà sur le dossier des données " + data
                        + " : arrêtez-le, ou donnez un autre dossier par JALON_DATA. Plusieurs services sur les mêmes"
                        + " données demandent PostgreSQL (réglage « jalon.database.url »).");
            }
            return new SoleService(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null; // by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
