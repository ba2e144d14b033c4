package nl.wijkatelier.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import nl.wijkatelier.eventstore.log.EventLog;

@AnalyzeClasses(packages = "nl.wijkatelier.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_command_service_does_not_know_the_query_service =
            noClasses().should().dependOnClassesThat().resideInAPackage("nl.wijkatelier.query..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("nl.wijkatelier.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_sequencer_knows_nothing_of_http = noClasses()
            .that().resideInAPackage("..command.sequencer..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule only_the_sequencer_appends = noClasses()
            .that().resideOutsideOfPackage("..command.sequencer..")
            .should().callMethod(EventLog.class, "append", List.class);
}
