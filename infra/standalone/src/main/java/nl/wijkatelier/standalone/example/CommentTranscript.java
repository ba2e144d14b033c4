package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;

import java.util.List;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.comment.GiveReaction;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.comment.ResolveComment;
import nl.wijkatelier.contract.people.ParticipantId;

/** What was said of some notes on participation once the dots were counted: the file does not tell. */
final class CommentTranscript {
    private static final NoteId HOUSING_COSTS = new NoteId("not-007");
    private static final NoteId SHOW_FLAT = new NoteId("not-003");
    private static final NoteId LANDLORDS = new NoteId("not-012");
    private static final List<Said> COMMENTS = List.of(
            new Said("opm-1", HOUSING_COSTS, "prt-07", "Een garantie kunnen wij geven zodra de tarieven van het warmtenet bekend zijn."),
            new Said("opm-2", HOUSING_COSTS, "prt-12", "Spreek dan nu af wanneer dat is. Huurders willen een datum horen."),
            new Said("opm-3", LANDLORDS, "prt-09", "Wie heeft de adressen van deze verhuurders?"),
            new Said("opm-4", LANDLORDS, "prt-04", "De gemeente heeft die van de WOZ en stuurt de brief."));
    private static final List<Given> REACTIONS = List.of(
            new Given(HOUSING_COSTS, "prt-08", Reaction.AGREE),
            new Given(HOUSING_COSTS, "prt-13", Reaction.AGREE),
            new Given(HOUSING_COSTS, "prt-14", Reaction.AGREE),
            new Given(HOUSING_COSTS, "prt-10", Reaction.CONCERN),
            new Given(SHOW_FLAT, "prt-13", Reaction.KNOWLEDGE),
            new Given(SHOW_FLAT, "prt-15", Reaction.IDEA),
            new Given(LANDLORDS, "prt-09", Reaction.QUESTION));

    private final ExampleFile example;
    private final Transcript transcript;

    CommentTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-2"), "14:40");
        for (var reaction : REACTIONS) {
            at = at.plusSeconds(5);
            transcript.add(reaction.who(), at, new GiveReaction(reaction.note(), reaction.reaction()));
        }
        for (var comment : COMMENTS) {
            at = at.plusSeconds(40);
            transcript.add(comment.who(), at, new AddComment(comment.comment(), comment.note(), new CommentText(comment.text())));
        }
        transcript.add(FACILITATOR, at.plusSeconds(30), new ResolveComment(new CommentId("opm-3")));
    }

    private record Said(String id, NoteId note, String by, String text) {
        CommentId comment() {
            return new CommentId(id);
        }

        ParticipantId who() {
            return new ParticipantId(by);
        }
    }

    private record Given(NoteId note, String by, Reaction reaction) {
        ParticipantId who() {
            return new ParticipantId(by);
        }
    }
}
