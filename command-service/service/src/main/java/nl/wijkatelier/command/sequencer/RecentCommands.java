package nl.wijkatelier.command.sequencer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.contract.CommandId;

/** The commands that were done last, so that most repeats are answered without asking the store. */
final class RecentCommands {
    private static final int MOST = 4096;

    private final Map<CommandId, Long> revisions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CommandId, Long> eldest) {
            return size() > MOST;
        }
    };

    Optional<Long> revisionOf(CommandId command) {
        return Optional.ofNullable(revisions.get(command));
    }

    void remember(CommandId command, long revision) {
        revisions.put(command, revision);
    }

    void rememberAll(RecentCommands others) {
        revisions.putAll(others.revisions);
    }
}
