package dev.studygraph.cli.doctor;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Java machine that runs us.
 *
 * @param memory bytes it may use at most
 * @param modules those it has
 */
record JavaMachine(Properties properties, long memory, int processors, Set<String> modules) {
    private static final int OLDEST = 17;
    private static final long LITTLE = 200L << 20;

    /** Highlighting of code and the preview need these; some trimmed machines lack them. */
    private static final Set<String> NEEDED = Set.of("java.desktop", "jdk.httpserver", "java.xml");

    static JavaMachine running() {
        Runtime runtime = Runtime.getRuntime();
        return new JavaMachine(
                System.getProperties(),
                runtime.maxMemory(),
                runtime.availableProcessors(),
                ModuleLayer.boot().modules().stream().map(Module::getName).collect(Collectors.toSet()));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(version());
        findings.add(parts());
        findings.add(room());
        findings.add(names());
        return findings;
    }

    private Finding version() {
        String version = properties.getProperty("java.version", "?");
        String text = version + " (" + properties.getProperty("java.vendor", "unknown vendor") + ")";
        int feature = feature(properties.getProperty("java.specification.version", "0"));
        return feature >= OLDEST
                ? Finding.fine("Java", text)
                : Finding.bad("Java", text, "install a JDK or JRE, version " + OLDEST + " or later");
    }

    private static int feature(String specification) {
        String number = specification.replaceFirst("^1\\.", "");
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    }

    private Finding parts() {
        Set<String> missing = new TreeSet<>(NEEDED);
        missing.removeAll(modules);
        return missing.isEmpty()
                ? Finding.fine("Parts of Java", "all that are needed; no fonts and no display are")
                : Finding.bad(
                        "Parts of Java",
                        "lacks " + String.join(", ", missing),
                        "install a whole JRE (the headless one will do)");
    }

    private Finding room() {
        String text = (memory >> 20) + " MB at most, " + processors + (processors == 1 ? " processor" : " processors");
        return memory >= LITTLE
                ? Finding.fine("Memory", text)
                : Finding.mind("Memory", text, "for more than a few hundred notes set STUDYGRAPH_JAVA_OPTS=-Xmx1g");
    }

    /** Names of files go through the encoding of the locale. */
    private Finding names() {
        String encoding = properties.getProperty("sun.jnu.encoding", "UTF-8");
        boolean unicode = Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode("é字");
        return unicode
                ? Finding.fine("File names", encoding)
                : Finding.mind(
                        "File names",
                        encoding + ": files with letters beyond ASCII in their names are not found",
                        "set a locale with UTF-8, such as LC_ALL=C.UTF-8");
    }
}
