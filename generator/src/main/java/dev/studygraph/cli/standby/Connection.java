package dev.studygraph.cli.standby;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * What the program on standby tells the caller: frames of a kind (one octet), a length (four), and as many octets. Java's own streams
 * over a channel would let nobody write while somebody else waits to read.
 */
final class Connection {
    /** Come in; nothing follows. */
    static final int FREE = 'f';

    /** Somebody else is served; nothing follows. */
    static final int BUSY = 'b';

    static final int OUT = '1';
    static final int ERR = '2';

    /** The errand is done; the exit status follows as four octets. */
    static final int DONE = 'x';

    private static final int HEADER = 1 + Integer.BYTES;

    private final SocketChannel channel;

    Connection(SocketChannel channel) {
        this.channel = channel;
    }

    /** Says a word of which nothing follows. */
    static void say(int word, SocketChannel channel) throws IOException {
        fill(channel, ByteBuffer.allocate(1).put(0, (byte) word));
    }

    /** What is printed here appears with the caller, who may be gone. */
    PrintWriter printer(int kind) {
        return new PrintWriter(new OutputStreamWriter(new Frames(kind), StandardCharsets.UTF_8), true);
    }

    void done(int status) throws IOException {
        frame(DONE, ByteBuffer.allocate(Integer.BYTES).putInt(0, status));
    }

    /** Waits until the caller is gone, who says nothing any more. */
    void awaitEnd() {
        try {
            int heard = 0;
            while (heard >= 0) {
                heard = channel.read(ByteBuffer.allocate(1));
            }
        } catch (IOException e) {
            return; // gone as well
        }
    }

    private synchronized void frame(int kind, ByteBuffer bytes) throws IOException {
        fill(channel, ByteBuffer.allocate(HEADER).put(0, (byte) kind).putInt(1, bytes.remaining()));
        fill(channel, bytes);
    }

    private static void fill(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            int unused = channel.write(bytes);
        }
    }

    private final class Frames extends OutputStream {
        private final int kind;

        private Frames(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            if (length > 0) {
                frame(kind, ByteBuffer.wrap(octets, from, length));
            }
        }
    }
}
