package nl.wijkatelier.command.access;

import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.access.AccessJdbc;

/** Who the participants are, by name. */
public final class PeopleRegister {
    private final AccessJdbc jdbc;

    PeopleRegister(AccessJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts somebody on the register, or changes what is there. */
    public void register(AtelierId atelier, ParticipantId participant, PersonalDetails details) {
        jdbc.writes()
                .sql("""
                        INSERT INTO person (atelier_id, participant_id, name, organisation)
                        VALUES (:atelier, :participant, :name, :organisation)
                        ON CONFLICT (atelier_id, participant_id)
                        DO UPDATE SET name = excluded.name, organisation = excluded.organisation""")
                .param("atelier", atelier.value())
                .param("participant", participant.value())
                .param("name", details.name())
                .param("organisation", details.organisation())
                .update();
    }

    /**
     * Registers for whom somebody of one atelier was there in the copy of it, and never what they are called: they do not take part
     * in the copy. Nothing happens for who is not on the register.
     */
    public void registerOrganisation(AtelierId copy, AtelierId origin, ParticipantId participant) {
        jdbc.writes()
                .sql("""
                        INSERT INTO person (atelier_id, participant_id, name, organisation)
                        SELECT :copy, participant_id, '', organisation FROM person
                        WHERE atelier_id = :origin AND participant_id = :participant
                        ON CONFLICT (atelier_id, participant_id) DO NOTHING""")
                .param("copy", copy.value())
                .param("origin", origin.value())
                .param("participant", participant.value())
                .update();
    }

    /** Takes somebody off the register. */
    public void forget(AtelierId atelier, ParticipantId participant) {
        jdbc.writes()
                .sql("DELETE FROM person WHERE atelier_id = :atelier AND participant_id = :participant")
                .param("atelier", atelier.value())
                .param("participant", participant.value())
                .update();
    }

    /** What everybody is called who is on the register of an atelier with a name. */
    public List<String> names(AtelierId atelier) {
        return jdbc.reads()
                .sql("SELECT name FROM person WHERE atelier_id = :atelier AND name <> ''")
                .param("atelier", atelier.value())
                .query(String.class)
                .list();
    }

    /** For whom everybody is here who is on the register of an atelier. */
    public List<String> organisations(AtelierId atelier) {
        return jdbc.reads()
                .sql("SELECT DISTINCT organisation FROM person WHERE atelier_id = :atelier AND organisation <> ''")
                .param("atelier", atelier.value())
                .query(String.class)
                .list();
    }

    /** What somebody is called, if they are on the register with a name. */
    public Optional<PersonalDetails> details(AtelierId atelier, ParticipantId participant) {
        return jdbc.reads()
                .sql("""
                        SELECT name, organisation FROM person
                        WHERE atelier_id = :atelier AND participant_id = :participant AND name <> ''""")
                .param("atelier", atelier.value())
                .param("participant", participant.value())
                .query((row, number) -> new PersonalDetails(row.getString("name"), row.getString("organisation")))
                .optional();
    }
}
