package nl.wijkatelier.query;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.wijkatelier", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_query_service_knows_only_the_contract_the_event_store_and_the_evidence = classes()
            .that().resideInAPackage("nl.wijkatelier.query..")
            .should().onlyDependOnClassesThat(
                    DescribedPredicate.describe(
                            "are its own, the contract's, the event store's, the evidence's or of a library",
                            type -> !type.getPackageName().startsWith("nl.wijkatelier")
                                    || type.getPackageName().startsWith("nl.wijkatelier.query")
                                    || type.getPackageName().startsWith("nl.wijkatelier.contract")
                                    || type.getPackageName().startsWith("nl.wijkatelier.eventstore")
                                    || type.getPackageName().startsWith("nl.wijkatelier.evidence")));

    @ArchTest
    static final ArchRule what_events_mean_and_who_may_see_it_needs_no_framework = noClasses()
            .that().resideInAnyPackage("..query.item..", "..query.fold..", "..query.visibility..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.mongodb..", "jakarta..");

    @ArchTest
    static final ArchRule the_meaning_of_events_is_in_one_place = noClasses()
            .that().resideInAnyPackage("..query.item..", "..query.visibility..", "..query.live..")
            .should().dependOnClassesThat(
                    resideInAPackage("nl.wijkatelier.contract.*..")
                            .and(not(resideInAnyPackage("..contract.atelier..", "..contract.people.."))));

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("nl.wijkatelier.query.(*)..").should().beFreeOfCycles();
}
