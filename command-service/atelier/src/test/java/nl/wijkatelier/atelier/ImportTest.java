package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.Scenario.planned;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.Role;
import org.junit.jupiter.api.Test;

class ImportTest {
    @Test
    void a_facilitator_imports_what_a_participant_did_before_the_doors_opened() {
        planned().whenImported(FEM, ANNA, addNote(N1)).then(noteAdded(N1));
    }

    @Test
    void an_import_counts_as_done_by_a_facilitator() {
        given()
                .whenImported(FEM, ANNA, new OpenBoard(new BoardId("b9"), SOURCES, Component.FINANCE))
                .then(new BoardOpened(new BoardId("b9"), SOURCES, Component.FINANCE));
    }

    @Test
    void an_import_lets_people_of_the_past_join() {
        given()
                .whenImported(FEM, STRANGER, new JoinAtelier(STRANGER, Role.PARTICIPANT))
                .then(new ParticipantJoined(STRANGER, Role.PARTICIPANT));
    }

    @Test
    void a_participant_does_not_import() {
        given().whenImported(ANNA, BRAM, addNote(N1)).thenRefused(new NotAllowed(Role.PARTICIPANT, "AddNote"));
    }

    @Test
    void a_stranger_does_not_import() {
        given().whenImported(STRANGER, BRAM, addNote(N1)).thenRefused(new NotJoined(STRANGER));
    }

    @Test
    void who_acted_in_the_past_must_have_joined() {
        given().whenImported(FEM, STRANGER, addNote(N1)).thenRefused(new NotJoined(STRANGER));
    }

    @Test
    void the_rules_hold_in_an_import() {
        given(by(BRAM, noteAdded(N1)))
                .whenImported(FEM, ANNA, addNote(N1))
                .thenRefused(new ItemExists(ItemKind.NOTE, "n1"));
    }
}
