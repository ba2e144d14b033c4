package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.VoteId;
import tools.jackson.databind.JsonNode;

/**
 * The dot vote on participation. The file keeps totals per note, not who gave which dot: the dots are dealt to those
 * present, so that every total comes out, nobody gives more than the budget, and nobody votes for a note of their own.
 */
final class VoteTranscript {
    private static final BoardId BOARD = new BoardId("brd-PARTICIPATIE");
    private static final VoteId VOTE = new VoteId("vote.agi-2-3");

    private final ExampleFile example;
    private final Transcript transcript;

    VoteTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var opened = sample("DotVoteOpened");
        var budget = opened.path("data").path("dotsPerParticipant").asInt();
        var from = ExampleFile.moment(opened, "at");
        transcript.add(FACILITATOR, from, new OpenDotVote(VOTE, BOARD, budget, 1));
        castAll(from.plusSeconds(20));
        transcript.add(FACILITATOR, ExampleFile.moment(sample("DotVoteClosed"), "at"), new CloseDotVote(VOTE));
    }

    private void castAll(Instant from) {
        var dealt = new DealtDots(voters());
        int given = 0;
        for (var note : notes()) {
            var author = new ParticipantId(text(note, "authorId"));
            for (var voter : dealt.on(author, note.path("dots").asInt())) {
                transcript.add(voter, from.plusSeconds(4L * given++), new CastDot(VOTE, new NoteId(text(note, "id"))));
            }
        }
    }

    private List<ParticipantId> voters() {
        return ExampleFile.list(example.byId("programme", "dgd-2"), "presentParticipantIds").stream()
                .map(id -> new ParticipantId(id.asString()))
                .toList();
    }

    private List<JsonNode> notes() {
        return example.list("notes").stream()
                .filter(note -> text(note, "component").equals("PARTICIPATIE"))
                .toList();
    }

    private JsonNode sample(String type) {
        return example.list("sampleEvents").stream()
                .filter(event -> text(event, "type").equals(type))
                .findFirst()
                .orElseThrow();
    }
}
