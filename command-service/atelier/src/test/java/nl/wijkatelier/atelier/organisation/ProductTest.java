package nl.wijkatelier.atelier.organisation;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AlreadyAccountable;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.DescribeProduct;
import nl.wijkatelier.contract.organisation.ProductAdded;
import nl.wijkatelier.contract.organisation.ProductDescribed;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ProductRemoved;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.organisation.TooManyProducts;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.junit.jupiter.api.Test;

class ProductTest {
    private static final ProductId P1 = new ProductId("p1");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderId S2 = new StakeholderId("s2");
    private static final Happening ADDED = by(
            ANNA,
            new StakeholderRegistered(S1, SOURCES, StakeholderType.TENANTS, null, null, null),
            new StakeholderRegistered(S2, CONCERNS, StakeholderType.OTHER, null, null, null),
            new ProductAdded(P1, SOURCES, null));
    private static final Happening S1_ACCOUNTS =
            by(ANNA, new ResponsibilityAssigned(P1, S1, Responsibility.RESPONSIBLE_AND_ACCOUNTABLE));

    @Test
    void a_product_is_added_once_also_after_it_was_removed() {
        given().when(BRAM, new AddProduct(P1, SOURCES, Component.PROCESS))
                .then(new ProductAdded(P1, SOURCES, Component.PROCESS))
                .when(BRAM, new AddProduct(P1, SOURCES, null))
                .thenRefused(new ItemExists(ItemKind.PRODUCT, "p1"))
                .and(BRAM, new RemoveProduct(P1))
                .when(BRAM, new AddProduct(P1, SOURCES, null))
                .thenRefused(new ItemExists(ItemKind.PRODUCT, "p1"));
    }

    @Test
    void there_is_an_end_to_products() {
        var many = IntStream.range(0, ProductDecisions.MOST_PRODUCTS)
                .mapToObj(n -> new ProductAdded(new ProductId("many" + n), SOURCES, null))
                .toArray(AtelierEvent[]::new);
        given(by(ANNA, many)).when(BRAM, new AddProduct(P1, SOURCES, null)).thenRefused(new TooManyProducts(100));
    }

    @Test
    void what_a_product_is_is_corrected() {
        given(ADDED)
                .when(BRAM, new DescribeProduct(P1, CONCERNS, Component.FINANCE))
                .then(new ProductDescribed(P1, CONCERNS, Component.FINANCE))
                .when(BRAM, new DescribeProduct(P1, CONCERNS, Component.FINANCE))
                .thenNothingChanges();
    }

    @Test
    void a_product_that_is_not_there_is_not_touched() {
        given(ADDED, by(ANNA, new ProductRemoved(P1)))
                .when(BRAM, new DescribeProduct(P1, CONCERNS, null))
                .thenRefused(unknown(ItemKind.PRODUCT, "p1"))
                .when(BRAM, new RemoveProduct(P1))
                .thenRefused(unknown(ItemKind.PRODUCT, "p1"))
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.INFORMED))
                .thenRefused(unknown(ItemKind.PRODUCT, "p1"))
                .when(BRAM, new ClearResponsibility(P1, S1))
                .thenRefused(unknown(ItemKind.PRODUCT, "p1"));
    }

    @Test
    void a_stakeholder_gets_a_part_and_then_another() {
        given(ADDED)
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.CONSULTED))
                .then(new ResponsibilityAssigned(P1, S1, Responsibility.CONSULTED))
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.CONSULTED))
                .thenNothingChanges()
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.ACCOUNTABLE))
                .then(new ResponsibilityAssigned(P1, S1, Responsibility.ACCOUNTABLE));
    }

    @Test
    void a_second_who_accounts_is_refused() {
        given(ADDED, S1_ACCOUNTS)
                .when(BRAM, new AssignResponsibility(P1, S2, Responsibility.ACCOUNTABLE))
                .thenRefused(new AlreadyAccountable(P1, S1))
                .when(BRAM, new AssignResponsibility(P1, S2, Responsibility.RESPONSIBLE_AND_ACCOUNTABLE))
                .thenRefused(new AlreadyAccountable(P1, S1));
    }

    @Test
    void who_accounts_gives_it_up_and_another_takes_it() {
        given(ADDED, S1_ACCOUNTS)
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.RESPONSIBLE))
                .then(new ResponsibilityAssigned(P1, S1, Responsibility.RESPONSIBLE))
                .when(BRAM, new AssignResponsibility(P1, S2, Responsibility.ACCOUNTABLE))
                .then(new ResponsibilityAssigned(P1, S2, Responsibility.ACCOUNTABLE));
    }

    @Test
    void who_is_not_on_the_register_gets_no_part() {
        given(ADDED, by(ANNA, new StakeholderWithdrawn(S1)))
                .when(BRAM, new AssignResponsibility(P1, S1, Responsibility.INFORMED))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void a_part_is_taken_back_also_from_who_has_gone() {
        given(ADDED, S1_ACCOUNTS, by(ANNA, new StakeholderWithdrawn(S1)))
                .when(BRAM, new ClearResponsibility(P1, S1))
                .then(new ResponsibilityCleared(P1, S1))
                .when(BRAM, new ClearResponsibility(P1, S1))
                .thenNothingChanges();
    }
}
