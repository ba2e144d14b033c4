package nl.wijkatelier.query.people;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.query.access.MissingTable;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.personal.PersonalTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;

/** The names of participants. They are in the access register and nowhere in the events, so that they can be forgotten. */
public final class Names {
    private final AccessJdbc register;

    /** The names in the register. */
    public Names(AccessJdbc register) {
        this.register = register;
    }

    /**
     * What somebody is called, and for whom they are here.
     *
     * @param name null for who took part in the atelier that this one is a copy of
     */
    record Name(String participantId, @Nullable String name, String organisation) {}

    /** For whom everybody is here, by participant; nobody of whom the register does not know it. */
    public Map<String, String> organisations(AtelierId atelier) {
        return of(atelier).values().stream()
                .filter(name -> name.organisation() != null && !name.organisation().isBlank())
                .collect(Collectors.toMap(Name::participantId, Name::organisation));
    }

    /** What participants are called on paper: {@link PaperNames}; nobody of whom the register does not know for whom they are here. */
    public Map<String, String> onPaper(AtelierId atelier, Collection<Item> participants) {
        var organisations = organisations(atelier);
        var named = PaperNames.of(participants, who -> organisations.getOrDefault(who, ""));
        named.keySet().retainAll(organisations.keySet());
        return named;
    }

    /** The rule by which a text names those who take part, as far as they are known. */
    public PersonalTexts personalTexts(AtelierId atelier) {
        var all = of(atelier).values();
        var names = all.stream().map(Name::name).filter(Objects::nonNull).toList();
        return PersonalTexts.naming(names, all.stream().map(Name::organisation).filter(Objects::nonNull).toList());
    }

    Map<String, Name> of(AtelierId atelier) {
        try {
            return register.reads()
                    .sql("SELECT participant_id, name, organisation FROM person WHERE atelier_id = ?")
                    .param(atelier.value())
                    .query((row, number) -> new Name(row.getString(1), known(row.getString(2)), row.getString(3)))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Name::participantId, name -> name));
        } catch (BadSqlGrammarException | UncategorizedSQLException e) {
            if (MissingTable.isWhy(e)) {
                return Map.of();
            }
            throw e;
        }
    }

    private static @Nullable String known(String name) {
        return name.isBlank() ? null : name;
    }
}
