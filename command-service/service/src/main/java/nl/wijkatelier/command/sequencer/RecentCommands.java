package nl.wijkatelier.command.sequencer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
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

    OptionalLong revisionOf(CommandId command) {
        Long revision = revisions.get(command);
        return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    void remember(CommandId command, long revision) {
        revisions.put(command, revision);
    }
}
