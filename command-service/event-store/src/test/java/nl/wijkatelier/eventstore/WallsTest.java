package nl.wijkatelier.eventstore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.wijkatelier.eventstore", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule it_knows_only_the_contract = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("nl.wijkatelier..")
                    .and(not(resideInAnyPackage("nl.wijkatelier.contract..", "nl.wijkatelier.eventstore.."))));

    @ArchTest
    static final ArchRule access_knows_nothing_of_the_log = noClasses()
            .that()
            .resideInAPackage("nl.wijkatelier.eventstore.access..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.wijkatelier.eventstore");

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("nl.wijkatelier.(**)").should().beFreeOfCycles();
}
