package dev.studygraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.studygraph.build.Build;
import dev.studygraph.build.Edition;
import dev.studygraph.build.Progress;
import dev.studygraph.build.RandomVault;
import dev.studygraph.build.Request;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * An author edits for a long time while the preview is open, sometimes faster than it can follow: in the end it shows what a build
 * from nothing gives, byte for byte, and neither memory nor open files have grown. {@code -Dstudygraph.edits=} says how many edits.
 */
@Tag("long")
@EnabledOnOs({OS.LINUX, OS.MAC})
class EnduranceTest {
    private static final Path BUILT_IN =
            Path.of("../templates").toAbsolutePath().normalize();
    private static final long SEED = 20261126;
    private static final int EDITS = Integer.getInteger("studygraph.edits", 10_000);
    private static final int COMPARED_EVERY = Math.max(1, Math.min(500, EDITS / 4));
    private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);
    private static final long HEAP_SLACK_BYTES = 48L << 20;
    private static final long OPEN_FILES_SLACK = 24;
    private static final String INJECTED = "<link rel=\"stylesheet\" href=\"/[.]studygraph/live[.]css\">"
            + "<script src=\"/[.]studygraph/live[.]js\" data-page=\"[^\"]*\" defer></script>";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> everServed = new HashSet<>();

    @Test
    void thousandsOfEditsLeaveNothingStaleAndNothingBehind() throws Exception {
        Path vault = folder.resolve("vault");
        Path templates = folder.resolve("templates");
        RandomVault author = new RandomVault(vault, templates, BUILT_IN, SEED);
        Request request = new Request(vault, folder.resolve("site"), List.of(templates), Optional.empty(), true, false);
        Random haste = new Random(SEED);
        AtomicInteger builds = new AtomicInteger();
        List<Long> heap = new ArrayList<>();
        List<Long> handles = new ArrayList<>();

        try (Preview preview = new Preview(request, "127.0.0.1", 0, counting(builds))) {
            int burst = 0;
            for (int edit = 1; edit <= EDITS; edit++) {
                String done = author.edit();
                burst = burst > 0 ? burst - 1 : haste.nextInt(20) == 0 ? haste.nextInt(60) : 0;
                if (burst == 0) {
                    TimeUnit.MILLISECONDS.sleep(haste.nextInt(haste.nextInt(4) == 0 ? 400 : 20));
                }
                if (edit % COMPARED_EVERY == 0) {
                    expectShown(preview.port(), request, "seed " + SEED + ", edit " + edit + ": " + done);
                    heap.add(Memory.held());
                    handles.add(openFiles());
                }
            }
        }
        System.out.printf(
                "%d edits, %d builds; heap after each %d edits in MB: %s; open files: %s%n",
                EDITS,
                builds.get(),
                COMPARED_EVERY,
                heap.stream().map(bytes -> bytes >> 20).toList(),
                handles);
        assertThat(builds.get()).as("builds").isGreaterThan(EDITS / 50);
        assertThat(heap.get(heap.size() - 1)).as("heap").isLessThan(heap.get(0) + HEAP_SLACK_BYTES);
        assertThat(handles.get(handles.size() - 1)).as("open files").isLessThan(handles.get(0) + OPEN_FILES_SLACK);
    }

    /** The preview may need a moment to come to rest; what it shows then is what counts. */
    private void expectShown(int port, Request request, String where) throws Exception {
        Map<String, String> wanted = new TreeMap<>();
        for (var file : new Build(request, Progress.SILENT).next().files()) {
            wanted.put(file.path().value(), text(file.content().bytes()));
        }
        everServed.addAll(wanted.keySet());
        long end = System.nanoTime() + PATIENCE_NANOSECONDS;
        Map<String, String> shown = shown(port);
        while (!shown.equals(wanted) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
            shown = shown(port);
        }
        assertThat(shown.keySet()).as(where).isEqualTo(wanted.keySet());
        for (String name : wanted.keySet()) {
            assertThat(shown.get(name)).as(where + ", " + name).isEqualTo(wanted.get(name));
        }
    }

    /** What the server answers for every path that the site has or ever had. */
    private Map<String, String> shown(int port) throws Exception {
        Map<String, String> shown = new TreeMap<>();
        for (String path : everServed) {
            URI address = new URI("http", null, "127.0.0.1", port, "/" + path, null, null);
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                shown.put(path, text(answer.body()).replaceFirst(INJECTED, ""));
            }
        }
        return shown;
    }

    private static Preview.Narrator counting(AtomicInteger builds) {
        return new Preview.Narrator() {
            @Override
            public String problems(Edition edition) {
                return "";
            }

            @Override
            public void built(int number, Edition edition) {
                builds.set(number);
            }

            @Override
            public void failed(Exception fault) {
                fault.printStackTrace();
            }
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long openFiles() {
        var system = ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class);
        return system.getOpenFileDescriptorCount();
    }
}
