package nl.wijkatelier.query.report.chapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.FormalOutcome;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.VotingThreshold;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.legal.LegalState;
import nl.wijkatelier.contract.legal.Modality;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.ring.Ring;
import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that the contract gets must get its words here. */
class TermsTest {
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(Words.COMPONENT, Component.values()),
                Arguments.of(AtelierChapter.ROLE, Role.values()),
                Arguments.of(Agenda.ITEM_KIND, AgendaKind.values()),
                Arguments.of(AttendanceBlocks.ATTENDANCE, Attendance.values()),
                Arguments.of(BoardChapter.COLOUR, NoteColour.values()),
                Arguments.of(Reactions.SORT, Reaction.values()),
                Arguments.of(StakeholderChapter.TYPE, StakeholderType.values()),
                Arguments.of(PresenceBlocks.PRESENCE, Presence.values()),
                Arguments.of(PresenceBlocks.ATTITUDE, Attitude.values()),
                Arguments.of(RingChapter.RING, Ring.values()),
                Arguments.of(ScanTerms.FIGURE, Figure.values()),
                Arguments.of(ScanTerms.FIGURE, Indicator.values()),
                Arguments.of(ScanTerms.UNIT, Figure.values()),
                Arguments.of(ScanTerms.UNIT, Indicator.values()),
                Arguments.of(ScanTerms.ALTERNATIVE, HeatAlternative.values()),
                Arguments.of(ProcessChapter.KIND, StepKind.values()),
                Arguments.of(ResourceChapter.PHASE, ResourcePhase.values()),
                Arguments.of(ResourceChapter.COVERAGE, CoverageState.values()),
                Arguments.of(DecisionTerms.METHOD, DecisionMethod.values()),
                Arguments.of(DecisionTerms.MANDATE, Mandate.values()),
                Arguments.of(DecisionTerms.POSITION, Position.values()),
                Arguments.of(DecisionTerms.THRESHOLD, VotingThreshold.values()),
                Arguments.of(DecisionTerms.CONFIDENTIALITY, Confidentiality.values()),
                Arguments.of(DecisionTerms.FORMAL_OUTCOME, FormalOutcome.values()),
                Arguments.of(IntakeChapter.ENTRY_KIND, IntakeEntryKind.values()),
                Arguments.of(OrganisationChapter.BODY_KIND, BodyKind.values()),
                Arguments.of(OrganisationChapter.RESPONSIBILITY, Responsibility.values()),
                Arguments.of(AgreementChapter.KIND, AgreementKind.values()),
                Arguments.of(AgreementChapter.STATUS, AgreementStatus.values()),
                Arguments.of(LegalChapter.STATE, LegalState.values()),
                Arguments.of(LegalChapter.MODALITY, Modality.values()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_value_of_the_contract_has_words_in_both_languages(Terms terms, Enum<?>[] values) {
        assertThat(terms.values()).contains(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
        for (var value : values) {
            for (var language : Language.values()) {
                assertThat(terms.of(value.name()).in(language)).isNotBlank().isNotEqualTo(value.name());
            }
        }
    }

    @Test
    void every_kind_of_ground_that_the_protocol_knows_has_words() throws Exception {
        try (var document = TermsTest.class.getResourceAsStream("/META-INF/resources/asyncapi.yaml")) {
            var grounds = Pattern.compile("\n    ground:(?:\n     .*)*?kind: \\{ enum: \\[(.*)]")
                    .matcher(new String(document.readAllBytes(), UTF_8));

            assertThat(grounds.find()).isTrue();
            assertThat(Grounds.KIND.values()).containsExactlyInAnyOrder(grounds.group(1).split(", "));
        }
    }
}
