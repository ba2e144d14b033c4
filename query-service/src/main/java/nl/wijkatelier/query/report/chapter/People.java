package nl.wijkatelier.query.report.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.query.report.wording.Wording;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a report names people: by the organisation for which they are here, and with a number when there are more of those. A
 * report is passed on and cannot be called back, so their names are not in it (DOMAIN.md §5, AVG).
 */
public final class People {
    private final Map<String, String> organisations;
    private final Map<String, String> labels = new HashMap<>();
    private final String nobodyInParticular;

    People(List<String> participants, Map<String, String> organisations, Wording wording) {
        this.organisations = organisations;
        this.nobodyInParticular = wording.say(Words.SOMEBODY);
        var perOrganisation = new HashMap<String, Integer>();
        participants.forEach(who -> perOrganisation.merge(organisation(who), 1, Integer::sum));
        var given = new HashMap<String, Integer>();
        for (var who : participants) {
            var organisation = organisation(who);
            var number = given.merge(organisation, 1, Integer::sum);
            var several = perOrganisation.getOrDefault(organisation, 0) > 1;
            labels.put(who, several ? organisation + " (" + number + ")" : organisation);
        }
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
