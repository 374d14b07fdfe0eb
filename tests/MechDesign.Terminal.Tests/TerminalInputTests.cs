using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Terminal.Tests;

/// <summary>A typed line to a command.</summary>
public class TerminalInputTests
{
    public static TheoryData<string, Command?> Lines => new()
    {
        { "back", new Command.Back() }, { "/back", new Command.Back() }, { " BACK ", new Command.Back() }, { "/ back", new Command.Back() }, { "undo", new Command.Back() },
        { "redo", new Command.Redo() }, { "/redo", new Command.Redo() },
        { "hint", new Command.Hint() }, { "why", new Command.Why() }, { "skip", new Command.Skip() }, { "pause", new Command.Pause() },
        { "status", new Command.Status() }, { "help", new Command.Help() }, { "?", new Command.Help() }, { "/help", new Command.Help() },
        { "quit", null }, { "exit", null }, { "/quit", null }, { "Quit", null },
        { "why not lease", new Command.WhyNot("lease") }, { "/why not CAS on version?", new Command.WhyNot("CAS on version") }, { "Why Not lease ?", new Command.WhyNot("lease") },
        { "change P1.routing", new Command.Change("P1.routing", null) }, { "/change P1.routing", new Command.Change("P1.routing", null) },
        { "change P1.routing: any writer", new Command.Change("P1.routing", "any writer") }, { "CHANGE  P1.routing ", new Command.Change("P1.routing", null) },
        { "change routing", new Command.Change("routing", null) }, { "change candidate.Auction View.class", new Command.Change("candidate.Auction View.class", null) },
        { "change data capture", new Command.Answer("change data capture") }, { "change data capture, outbox", new Command.Answer("change data capture, outbox") },
        { "don't know", new Command.DontKnow() }, { "I don't know", new Command.DontKnow() }, { "i don’t know", new Command.DontKnow() }, { "dont know", new Command.DontKnow() },
        { "/idk", new Command.DontKnow() }, { "unknown", new Command.DontKnow() },
        { "any writer", new Command.Answer("any writer") }, { "2", new Command.Answer("2") }, { "/2", new Command.Answer("2") }, { " CAS on (state, version) ", new Command.Answer("CAS on (state, version)") },
        { "back to the start", new Command.Answer("back to the start") }, { "why me", new Command.Answer("why me") }, { "change", new Command.Answer("change") },
        { "quit now", new Command.Answer("quit now") }, { "none", new Command.Answer("none") }, { "", new Command.Answer("") }, { "yes", new Command.Answer("yes") },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_this_command(string line, Command? command) => Assert.Equal(command, TerminalInput.ToCommand(line));

    [Fact]
    public void No_answer_anybody_could_give_is_mistaken_for_a_side_command()
    {
        foreach (var entry in WordFiles.All.SelectMany(file => Auction.Catalog.Words(file).Values))
        {
            foreach (var word in entry.Aliases.Append(entry.Label))
                Assert.Equal(new Command.Answer(word), TerminalInput.ToCommand(word));
        }
        Assert.All(Auction.Catalog.Archetypes, archetype => Assert.Equal(new Command.Answer(archetype.Name), TerminalInput.ToCommand(archetype.Name)));
    }
}
