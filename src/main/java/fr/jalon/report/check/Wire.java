package fr.jalon.report.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What the two processes say to one another: each message begins with a mark, so that anything else is known for noise. */
final class Wire {
    private static final int ASKED = 0x4a41_4c3f;
    private static final int ANSWERED = 0x4a41_4c21;

    private Wire() {}

    /** A document to check, and the same pages as they are drawn without tags. Bytes are handed over, never compared. */
    record Request(byte[] pdf, byte[] untagged) {
        String sha256() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(pdf);
                digest.update(untagged);
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void ask(DataOutputStream out, Request request) throws IOException {
        out.writeInt(ASKED);
        for (byte[] file : List.of(request.pdf(), request.untagged())) {
            out.writeInt(file.length);
            out.write(file);
        }
        out.flush();
    }

    /** @throws EOFException when nobody will ask any more */
    static Request asked(DataInputStream in) throws IOException {
        require(in, ASKED);
        return new Request(file(in), file(in));
    }

    private static byte[] file(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] file = in.readNBytes(length);
        if (file.length < length) {
            throw new EOFException();
        }
        return file;
    }

    static void answer(DataOutputStream out, Verdict verdict) throws IOException {
        out.writeInt(ANSWERED);
        out.writeInt(verdict.pages());
        out.writeLong(verdict.peakHeapBytes());
        out.writeInt(verdict.defects().size());
        for (Defect defect : verdict.defects()) {
            out.writeUTF(defect.what());
            out.writeInt(defect.times());
            out.writeUTF(defect.where());
        }
        out.flush();
    }

    static Verdict answered(DataInputStream in) throws IOException {
        require(in, ANSWERED);
        int pages = in.readInt();
        long peak = in.readLong();
        List<Defect> defects = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            defects.add(new Defect(in.readUTF(), in.readInt(), in.readUTF()));
        }
        return new Verdict(pages, defects, 0, peak);
    }

    private static void require(DataInputStream in, int mark) throws IOException {
        int read = in.readInt();
        if (read != mark) {
            throw new IOException("not a message of the check: it begins with " + Integer.toHexString(read));
        }
    }
}
