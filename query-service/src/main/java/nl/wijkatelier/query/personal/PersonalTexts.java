package nl.wijkatelier.query.personal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkatelier.eventstore.access.NamesInText;
import nl.wijkatelier.query.readmodel.EventText;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which reports and dossiers leave texts out, and what it finds: a text is somebody's personal data when it has the name of
 * a participant, or how to reach somebody or where they live (DOMAIN.md §5: AVG). It is the texts of events that are searched, for their types say what
 * is a text; an identifier or a state of an item never is one.
 */
public final class PersonalTexts {
    /** Null where nothing is: then nothing need be searched. */
    private final @Nullable Predicate<String> rule;

    private final Set<String> found = new HashSet<>();

    private PersonalTexts(@Nullable Predicate<String> rule) {
        this.rule = rule;
    }

    /** For who may know who takes part: nothing is personal. */
    public static PersonalTexts none() {
        return new PersonalTexts(null);
    }

    /**
     * For who may not: what names any of these, or has how to reach anybody or where they live.
     *
     * @param organisations for whom they are here
     */
    public static PersonalTexts naming(Collection<String> names, Collection<String> organisations) {
        var known = new NamesInText(names, organisations);
        return new PersonalTexts(text -> known.in(text) || ContactDetails.in(text) || HouseAddress.in(text));
    }

    /** Searches what was written in an event; whether something of it is personal. */
    public boolean searched(Object event) {
        if (rule == null) {
            return false;
        }
        var texts = EventText.everything(event).stream().filter(rule).toList();
        found.addAll(texts);
        return !texts.isEmpty();
    }

    /** Whether a text was found in an event that was searched. */
    public boolean has(String text) {
        return found.contains(text);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The same of what is in no event: whether the name of an organisation names somebody. */
    public boolean isPersonal(String text) {
        return rule != null && rule.test(text);
    }
}
