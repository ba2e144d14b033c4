package nl.wijkatelier.atelier.lifecycle;

import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.HOST;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.closed;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.Scenario.planned;
import static nl.wijkatelier.atelier.Scenario.unplanned;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.AtelierIsOpen;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.CopySource;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Title NAME = new Title("Vertragingsatelier Molenveld-Oost");
    private static final Title MUNICIPALITY = new Title("Merwerode");

    @Test
    void the_first_command_plans_the_atelier() {
        unplanned()
                .when(HOST, new PlanAtelier(NAME, MUNICIPALITY, SOURCES, null, null))
                .then(new AtelierPlanned(NAME, MUNICIPALITY, SOURCES, null));
    }

    @Test
    void an_atelier_is_planned_once() {
        given().when(HOST, new PlanAtelier(NAME, MUNICIPALITY, null, null, null)).thenRefused(new ItemExists(ItemKind.ATELIER, "molenveld"));
    }

    @Test
    void before_it_is_planned_there_is_no_atelier() {
        unplanned().when(FEM, new OpenAtelier()).thenRefused(unknown(ItemKind.ATELIER, "molenveld"));
    }

    @Test
    void a_facilitator_opens_the_doors() {
        planned().when(FEM, new OpenAtelier()).then(new AtelierOpened());
    }

    @Test
    void an_open_atelier_is_not_opened_again() {
        given().when(FEM, new OpenAtelier()).thenRefused(new AtelierIsOpen());
    }

    @Test
    void a_facilitator_closes_the_atelier() {
        given().when(FEM, new CloseAtelier()).then(new AtelierClosed());
    }

    @Test
    void a_closed_atelier_is_not_closed_again() {
        closed().when(FEM, new CloseAtelier()).thenRefused(new AtelierIsClosed());
    }

    @Test
    void a_copy_of_a_closed_atelier_is_open_again() {
        var source = new CopySource(new AtelierId("origin"), NAME, 9, NOON, null);

        closed()
                .happened(by(HOST, new AtelierCopied(source)))
                .when(FEM, new CloseAtelier())
                .then(new AtelierClosed());
    }

    @Test
    void a_copy_of_what_was_only_planned_is_still_to_be_opened() {
        var source = new CopySource(new AtelierId("origin"), NAME, 9, NOON, null);

        planned()
                .happened(by(HOST, new AtelierCopied(source)))
                .when(FEM, new OpenAtelier())
                .then(new AtelierOpened());
    }

    @Test
    void a_closed_atelier_is_not_opened_again() {
        closed().when(FEM, new OpenAtelier()).thenRefused(new AtelierIsClosed());
    }
}
