package nl.wijkatelier.query.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.LeftOut.Reason;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.visibility.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which editions leave out, and its only place (DOMAIN.md §5: Woo, AVG).
 *
 * <p><b>Internal</b> is what everybody in the atelier may see today, by the same words as the journal: what was private and is not
 * open to everybody goes, payload and all, and so does a text that was replaced before it was revealed; what is open without a
 * name goes without its metadata. Ballots and sheets never open.
 *
 * <p><b>Public</b> leaves out the metadata of every event, for they say who; and besides, the payload of what belongs, or ever
 * belonged, to a decision that the public may not read (by what was said of it last; one that nobody classified is taken for
 * internal, as in reports) or to
 * anything that is marked as internal or confidential, or mentions such a thing or says in as many words what was said in it, or mentions a participant, or has a text with the name of a participant, how to reach somebody or where they live; and how a
 * stakeholder stands, which is internal in reports too.
 *
 * <p>The identifier of an event and its metadata tell the command, which salts the digests. So when anything of a command is
 * left out, the metadata of all its events are, and those of whatever undoes or redoes it.
 */
final class Editor {
    private final PastEvents past;

    /** An editor of all that a past holds. */
    Editor(PastEvents past) {
        this.past = past;
    }

    /**
     * Says what an edition shows of it.
     *
     * @param stored the same events as they are stored
     */
    Disclosure edit(Edition edition, Stream<LoggedEvent> stored) {
        if (edition == Edition.FULL) {
            return Disclosure.OF_EVERYTHING;
        }
        var disclosure = new Disclosure();
        var classified = edition == Edition.PUBLIC ? classified() : Classified.NOTHING;
        stored.forEach(event -> {
            var known = past.events().get(Math.toIntExact(event.revision()) - 1);
            var reason = isOwn(known) ? Reason.OWN
                    : edition == Edition.PUBLIC ? reason(event, known, classified) : null;
            if (reason != null) {
                disclosure.leaveOutPayload(event.revision(), reason);
            }
        });
        leaveOutWho(disclosure, edition);
        return disclosure;
    }

    private @Nullable Reason reason(LoggedEvent event, PastEvent known, Classified classified) {
        if (known.internal() || classified.isIn(event, known)) {
            return Reason.CLASSIFIED;
        }
        if (Mentions.any(event.payload(), past.people())) {
            return Reason.PERSON;
        }
        return known.personal() ? Reason.NAME : null;
    }

    private Classified classified() {
        var marked = past.markedItems();
        var all = new HashSet<>(marked);
        all.addAll(ofDecisions());
        return Classified.of(all, past.said(marked));
    }

    /** The items that belong, or ever belonged, to a decision that the public may not read. */
    private Set<ItemKey> ofDecisions() {
        var classified = new HashSet<ItemKey>();
        past.decisions().forEach((key, all) -> {
            if (all.stream().anyMatch(this::isClassified)) {
                classified.add(key);
            }
        });
        return classified;
    }

    private boolean isClassified(String decision) {
        return !past.isPublic(decision);
    }

    private boolean isOwn(PastEvent known) {
        return known.secret() != null
                && (!known.secret().isOpen(Audience.EVERYBODY, this::item) || past.isDraft(known));
    }

    private boolean isUnsigned(PastEvent known) {
        return known.secret() != null
                && (isOwn(known) || !known.secret().isSigned(Audience.EVERYBODY, this::item));
    }

    private @Nullable Item item(ItemKey key) {
        return past.items().find(key.kind(), key.id()).orElse(null);
    }

    private void leaveOutWho(Disclosure disclosure, Edition edition) {
        var unsigned = unsignedCommands();
        for (var at = 0; at < past.events().size(); at++) {
            var isUnsigned = unsigned.contains(past.events().get(at).command());
            if (isUnsigned) {
                disclosure.leaveOutActor(at + 1L);
            }
            if (isUnsigned || edition == Edition.PUBLIC) {
                disclosure.leaveOutMetadata(at + 1L);
            }
        }
    }

    /** What undoes comes later than what it undoes: once through the history also finds what undoes an undoing. */
    private Set<CommandId> unsignedCommands() {
        var unsigned = new HashSet<CommandId>();
        past.events().stream().filter(this::isUnsigned).forEach(known -> unsigned.add(known.command()));
        past.events().stream()
                .filter(known -> known.others().stream().anyMatch(unsigned::contains))
                .forEach(known -> unsigned.add(known.command()));
        return unsigned;
    }
}
