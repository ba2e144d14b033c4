package nl.wijkatelier.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verifier in Python, in one process for many dossiers: starting Python takes longer than verifying. */
final class PythonVerifier implements AutoCloseable {
    private static final String ANSWER = """
            import sys
            sys.dont_write_bytecode = True
            sys.path.insert(0, ".")
            import verify
            for line in sys.stdin:
                print("ENDS", verify.main(line.rstrip("\\n").split("\\t")), flush=True)
            """;
    private static final String ENDS = "ENDS ";

    private final Process python;
    private final BufferedReader told;

    /**
     * What it said of a dossier.
     *
     * @param code with which it would have ended
     */
    record Verdict(int code, String said) {}

    private PythonVerifier(Process python) {
        this.python = python;
        this.told = python.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it; empty where there is no Python 3. */
    static Optional<PythonVerifier> start() {
        try {
            return Optional.of(new PythonVerifier(
                    new ProcessBuilder("python3", "-c", ANSWER).redirectErrorStream(true).start()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Verdict verify(List<String> arguments) throws IOException {
        python.outputWriter(StandardCharsets.UTF_8).append(String.join("\t", arguments)).append('\n').flush();
        var said = new ArrayList<String>();
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(ENDS)) {
                return new Verdict(Integer.parseInt(line.substring(ENDS.length())), String.join("\n", said));
            }
            said.add(line);
        }
        throw new IOException("Python ended: " + String.join("\n", said));
    }

    @Override
    public void close() {
        python.destroy();
    }
}
