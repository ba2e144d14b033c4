package nl.wijkatelier.eventstore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
    static final ArchRule each_part_knows_only_those_that_it_stands_on = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("nl.wijkatelier.eventstore..")
            .layer("opening").definedBy("nl.wijkatelier.eventstore")
            .layer("table").definedBy("nl.wijkatelier.eventstore.table..")
            .layer("commit").definedBy("nl.wijkatelier.eventstore.commit..")
            .layer("beside").definedBy("nl.wijkatelier.eventstore.beside..")
            .layer("database").definedBy("nl.wijkatelier.eventstore.database..")
            .layer("log").definedBy("nl.wijkatelier.eventstore.log..")
            .layer("files").definedBy("nl.wijkatelier.eventstore.files..")
            .layer("access").definedBy("nl.wijkatelier.eventstore.access..")
            .layer("socket").definedBy("nl.wijkatelier.eventstore.socket..")
            .layer("container").definedBy("nl.wijkatelier.eventstore.container..")
            .layer("openapi").definedBy("nl.wijkatelier.eventstore.openapi..")
            .layer("start").definedBy("nl.wijkatelier.eventstore.start..")
            .whereLayer("opening").mayNotBeAccessedByAnyLayer()
            .whereLayer("table").mayOnlyAccessLayers("commit", "database", "log")
            .whereLayer("commit").mayOnlyAccessLayers("database", "log")
            .whereLayer("beside").mayOnlyAccessLayers("database")
            .whereLayer("database").mayOnlyAccessLayers("files", "start")
            .whereLayer("files").mayNotAccessAnyLayer()
            .whereLayer("log").mayNotAccessAnyLayer()
            .whereLayer("access").mayOnlyAccessLayers("files", "start")
            .whereLayer("socket").mayNotAccessAnyLayer()
            .whereLayer("container").mayNotAccessAnyLayer()
            .whereLayer("openapi").mayNotAccessAnyLayer()
            .whereLayer("start").mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule only_the_database_knows_which_it_is = noClasses()
            .that()
            .resideOutsideOfPackage("nl.wijkatelier.eventstore.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "org.postgresql..", "com.zaxxer.hikari..");

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("nl.wijkatelier.(**)").should().beFreeOfCycles();
}
