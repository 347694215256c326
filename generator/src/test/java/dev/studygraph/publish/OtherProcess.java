package dev.studygraph.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process beside the tests' own, which tries for the right to publish into a folder: locks are between processes. */
final class OtherProcess {
    private OtherProcess() {}

    static boolean mayPublish(Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return Boolean.parseBoolean(said.strip());
    }

    public static void main(String[] arguments) throws IOException {
        var lock = OutputLock.tryTake(Workplace.of(Path.of(arguments[0])));
        System.out.println(lock.isPresent());
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
