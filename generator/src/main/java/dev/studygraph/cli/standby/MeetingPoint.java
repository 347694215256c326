package dev.studygraph.cli.standby;

import dev.studygraph.build.cache.ProgramVersion;
import dev.studygraph.source.QuickDigest;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where callers and the program on standby meet: a socket in a folder that is the user's alone, under a name that stands for all by which
 * two processes of the program could differ, so that only their like meet.
 */
record MeetingPoint(Path socket) {
    /** Most systems take no longer path for a socket, in bytes; some take 108. */
    private static final int LONGEST = 103;

    /** Hexadecimal digits. */
    private static final int NAME_LENGTH = 16;

    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    /** Variables that Java, its launcher or the system's library read. */
    private static final List<String> TELLING = List.of(
            "CLASSPATH",
            "HOME",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "LANG",
            "STUDYGRAPH_JAVA_OPTS",
            "TMPDIR",
            "TZ");

    /**
     * Where the likes of this process meet.
     *
     * @param cache the user's folder for what can be made again
     * @param launched what else the launcher says of this process, such as the permissions of new files
     * @return empty where there can be no such place
     */
    static Optional<MeetingPoint> of(Path cache, String launched, Map<String, String> environment) {
        var told = new TreeMap<String, String>();
        environment.forEach((name, value) -> {
            if (TELLING.contains(name) || name.startsWith("LC_")) {
                told.put(name, value);
            }
        });
        String name = QuickDigest.of(
                        (launched + "\n" + ProgramVersion.ofRunning() + "\n" + told).getBytes(StandardCharsets.UTF_8))
                .substring(0, NAME_LENGTH);
        Path socket = cache.resolve("standby").resolve(name);
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                ? Optional.of(new MeetingPoint(socket))
                : Optional.empty();
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(socket);
    }

    /** Makes the folder, unless it is there; false if others could come in, or the system cannot keep them out. */
    boolean isOurs() {
        Path folder = Optional.ofNullable(socket.getParent()).orElseThrow();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(Optional.ofNullable(folder.getParent()).orElseThrow());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OURS_ALONE));
            }
            return Files.getPosixFilePermissions(folder).equals(OURS_ALONE);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
