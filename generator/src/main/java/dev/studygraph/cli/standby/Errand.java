package dev.studygraph.cli.standby;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as somebody gave it: all that it could learn from the process it was given in.
 *
 * @param folder the one that relative paths start from
 * @param cache the user's folder for what can be made again, if there is one
 * @param terminal whether somebody watches what is printed on standard error
 * @param coloured whether that may be in colour
 */
public record Errand(Path folder, Optional<Path> cache, boolean terminal, boolean coloured, List<String> arguments) {
    public Errand {
        arguments = List.copyOf(arguments);
    }

    /**
     * Tells it to who reads it with {@link #read}.
     *
     * @throws IOException also for a text of more than 65,535 bytes
     */
    void write(DataOutputStream to) throws IOException {
        to.writeUTF(folder.toString());
        to.writeUTF(cache.map(Path::toString).orElse(""));
        to.writeBoolean(terminal);
        to.writeBoolean(coloured);
        to.writeInt(arguments.size());
        for (String argument : arguments) {
            to.writeUTF(argument);
        }
        to.flush();
    }

    static Errand read(DataInputStream from) throws IOException {
        Path folder = Path.of(from.readUTF());
        var cache = Optional.of(from.readUTF()).filter(text -> !text.isEmpty()).map(Path::of);
        boolean terminal = from.readBoolean();
        boolean coloured = from.readBoolean();
        int count = from.readInt();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(from.readUTF());
        }
        return new Errand(folder, cache, terminal, coloured, arguments);
    }
}
