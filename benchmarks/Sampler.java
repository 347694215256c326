import java.util.Locale;
import java.util.Map;

/**
 * How much of a build the search takes, which should be 15 % at most: runs a command of the program and looks every five milliseconds at
 * what its threads are doing. {@code java -cp generator/target/studygraph.jar benchmarks/Sampler.java build content --output /tmp/site}
 */
final class Sampler extends Thread {
    private static final int PERIOD_MILLISECONDS = 5;
    private static final String OURS = "dev.studygraph.";
    private static final String INDEX = OURS + "search.";
    private static final String DOCUMENTS = OURS + "page.plan.SearchDocuments";

    private int working;
    private int indexing;
    private int gathering;

    private Sampler() {
        super("sampler");
        setDaemon(true);
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Sampler sampler = new Sampler();
        Runtime.getRuntime().addShutdownHook(new Thread(sampler::report));
        sampler.start();
        Class.forName(OURS + "cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(PERIOD_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
            look();
        }
    }

    private synchronized void look() {
        for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
            StackTraceElement[] stack = thread.getValue();
            if (thread.getKey().getState() == State.RUNNABLE && isIn(OURS, stack)) {
                working++;
                indexing += isIn(INDEX, stack) ? 1 : 0;
                gathering += !isIn(INDEX, stack) && isIn(DOCUMENTS, stack) ? 1 : 0;
            }
        }
    }

    private static boolean isIn(String place, StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith(place)) {
                return true;
            }
        }
        return false;
    }

    private synchronized void report() {
        double all = Math.max(1, working) / 100.0;
        System.out.printf(
                Locale.ROOT,
                "%d samples of working threads: search index %.1f %%, its documents %.1f %%%n",
                working,
                indexing / all,
                gathering / all);
    }
}
