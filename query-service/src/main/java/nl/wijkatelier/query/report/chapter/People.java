package nl.wijkatelier.query.report.chapter;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.people.PaperNames;
import nl.wijkatelier.query.report.wording.Wording;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** How a report names people: as {@link PaperNames} says. */
public final class People {
    private final Map<String, String> organisations;
    private final Map<String, String> labels;
    private final String nobodyInParticular;

    People(List<Item> participants, Map<String, String> organisations, Wording wording) {
        this.organisations = organisations;
        this.nobodyInParticular = wording.say(Words.SOMEBODY);
        this.labels = PaperNames.of(participants, this::organisation);
    }

    /** What somebody is called here. */
    public String label(@Nullable String participant) {
        return labels.getOrDefault(participant, nobodyInParticular);
    }

    /** For whom somebody is here. */
    public String organisation(String participant) {
        return organisations.getOrDefault(participant, nobodyInParticular);
    }
}
