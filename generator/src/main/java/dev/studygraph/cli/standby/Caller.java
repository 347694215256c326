package dev.studygraph.cli.standby;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Hands a command over to the program on standby, which is started if none is there. */
public final class Caller {
    private final MeetingPoint place;
    private final PrintStream out;
    private final PrintStream err;

    private Caller(MeetingPoint place, PrintStream out, PrintStream err) {
        this.place = place;
        this.out = out;
        this.err = err;
    }

    /**
     * The exit status of the command, once it is done.
     *
     * @param launched what the launcher says of this process
     * @param program the class that waits on standby, which calls {@link Standby#wait(Path, Standby.Commands, Standby.Terms, PrintStream)}
     * @return empty if nobody could do it; the command is then to be run here, whatever has become of it there
     */
    public static OptionalInt run(Errand errand, String launched, Class<?> program, PrintStream out, PrintStream err) {
        Optional<MeetingPoint> place = errand.cache()
                .flatMap(cache -> MeetingPoint.of(cache, launched, System.getenv()))
                .filter(MeetingPoint::isOurs);
        if (place.isEmpty()) {
            return OptionalInt.empty();
        }
        var caller = new Caller(place.get(), out, err);
        try (SocketChannel channel = caller.reached(program)) {
            return caller.ask(errand, channel);
        } catch (IOException e) {
            return OptionalInt.empty(); // nobody is there, or nobody any more
        }
    }

    /** A way to the program on standby, which is started where none answers; one that is busy answers too, and needs no other beside it. */
    private SocketChannel reached(Class<?> program) throws IOException {
        try {
            return SocketChannel.open(place.address());
        } catch (IOException e) {
            if (!start(program)) {
                throw e;
            }
            return SocketChannel.open(place.address());
        }
    }

    private OptionalInt ask(Errand errand, SocketChannel channel) throws IOException {
        var answers = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        if (answers.read() != Connection.FREE) {
            return OptionalInt.empty();
        }
        errand.write(new DataOutputStream(Channels.newOutputStream(channel)));
        return OptionalInt.of(follow(answers));
    }

    /** Prints what comes until the exit status does. */
    private int follow(DataInputStream answers) throws IOException {
        while (true) {
            int kind = answers.readUnsignedByte();
            byte[] octets = answers.readNBytes(answers.readInt());
            if (kind == Connection.DONE) {
                return ByteBuffer.wrap(octets).getInt();
            }
            PrintStream to = kind == Connection.OUT ? out : err;
            to.write(octets, 0, octets.length);
            to.flush();
        }
    }

    /** Starts the program as this one was started; true once it can be asked. Ctrl-C in the terminal of this command is none of its business. */
    private boolean start(Class<?> program) {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "trap '' HUP INT QUIT; exec \"$@\"", "studygraph"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(program.getName(), place.socket().toString()));
        var builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir"))) // the caller's folder may be about to go
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            Process started = builder.start();
            try (var ready = started.getInputStream()) {
                return ready.read() == Standby.READY;
            }
        } catch (IOException e) {
            return false;
        }
    }
}
