using MechDesign.Catalogs;

namespace MechDesign.Coaching.Tests;

/// <summary>One thing is broken at a time in a good prompt, and this is what its author hears.</summary>
public class GatesTests
{
    const string Archetypes = "archetypes: {dominant: A04, supporting: [{id: A05, role: output}]}";
    const string AnAlternative = "change: {P1.routing: one writer per scope}";
    const string AMistake = "change: {invariant.2.holds: active holder}";
    const string TheChange = "flips: {context.read_consistency_target: strong only}";
    const string TheLastRequirement = """
            - text: Manager hears that a shop is full
              actor: system
              operation: async deliver
              states: [{interaction: async side-effect target, target: Notice}]
              priority: N1
              why: A minute later is early enough

        """;

    static readonly string good = File.ReadAllText(Repository.Folder("tests", "MechDesign.Coaching.Tests", "Gates", "Data", "queue.yaml")).ReplaceLineEndings("\n");

    [Fact]
    public void A_good_prompt_has_no_problems() => Assert.Empty(Problems(good));

    [Fact]
    public void The_library_has_no_problems() => Assert.Empty(PromptGates.Of(Library.Folder, Auction.Catalog));

    [Fact]
    public void A_reference_that_does_not_close_says_what_is_missing_and_what_hangs_on_it() => Broken("truth: Queue row, ", "",
        "(13,1): The reference does not close: concept C1 has no source of truth.",
        "(13,1): The full interview cannot be answered as the reference does: read.1.truth has no allowed answer.",
        "(72,5): The alternative 'each shop has a server of its own': it does not close, concept C1 has no source of truth.",
        "(91,3): The mid-round change: it does not close, concept C1 has no source of truth.",
        "(91,3): The mid-round change flips more than it says: read.1.truth has no allowed answer.");

    [Fact]
    public void A_finding_that_is_an_error_is_a_problem() => Broken("class: projection, owner: derived", "class: projection, owner: service",
        "(13,1): projection-not-derived at Screen: A projection is derived from its truth; nobody owns its writes, not the service either.",
        "(13,1): The full interview cannot be answered as the reference does: it ends with another closed.",
        "(72,5): The alternative 'each shop has a server of its own': projection-not-derived at Screen.",
        "(91,3): The mid-round change: projection-not-derived at Screen.",
        "(91,3): The mid-round change flips more than it says: it ends with another closed.");

    [Fact]
    public void A_dominant_archetype_is_named() => Broken($"  {Archetypes}\n", "",
        "(13,1): The design names no dominant archetype.",
        "(13,1): The drill interview cannot be answered as the reference does: entry.dominant has no allowed answer.",
        "(13,1): The full interview cannot be answered as the reference does: entry.dominant has no allowed answer.",
        "(90,3): The mid-round change flips more than it says: entry.dominant has no allowed answer.");

    [Fact]
    public void A_dominant_archetype_exists() => Broken("dominant: A04", "dominant: A99", "(15,26): 'A99' is no archetype.");

    [Fact]
    public void A_supporting_archetype_exists() => Broken("{id: A05, role", "{id: A77, role", "(15,44): 'A77' is no archetype.");

    [Theory]
    [InlineData("{id: A05}")]
    [InlineData("{id: A05, role: helper}")]
    public void A_supporting_archetype_has_a_role(string without) =>
        Broken("{id: A05, role: output}", without, "(15,44): A05 needs a role: input · output · decorator · substrate.");

    [Fact]
    public void A_shape_that_is_not_its_archetypes_needs_a_reason()
    {
        var chat = Library.Find("chat").Source.ReplaceLineEndings("\n");
        var own = chat.Split('\n').Single(line => line.StartsWith("  archetypes: ", StringComparison.Ordinal));
        var unusual = chat.Replace(own, "  archetypes: {dominant: A12}", StringComparison.Ordinal);
        var line = chat.Split('\n').Index().Single(row => row.Item == own).Index + 1;
        Assert.Equal(
            [$"prompts/queue.yaml({line},3): None of A12 usually has the shape append-only event. Say why under 'unusual', as P1.write_shape, or name the archetype that has it."],
            Problems(unusual));
        Assert.Empty(Problems($"{unusual}unusual: {{P1.write_shape: messages are added and never changed}}\n"));
    }

    [Theory]
    [InlineData("{}", "(72,5): The alternative 'each shop has a server of its own': no answer is changed.")]
    [InlineData("{P1.routing: any writer}", "(72,5): The alternative 'each shop has a server of its own': P1.routing is any writer already.")]
    [InlineData("{invariant.2.type: ordering}", "(72,5): The alternative 'each shop has a server of its own': it does not close, P1 has no HARD uniqueness of a logical outcome.")]
    [InlineData("{P2.read_consistency_target: strong only}", "(72,5): The alternative 'each shop has a server of its own': context.overrides belongs to it, as 'P2.read_consistency_target'.")]
    [InlineData("{P1.repeats: one effect}", "(73,5): The alternative 'each shop has a server of its own': nobody is asked for P1.repeats, or the answers before it do not allow this one.")]
    public void An_alternative_closes_and_can_be_answered(string change, string problem) => Broken(AnAlternative, $"change: {change}", problem);

    [Fact]
    public void An_alternative_of_a_path_s_own_context_says_that_it_differs() =>
        Broken(AnAlternative, "change: {P2.read_consistency_target: strong only, context.overrides: P2.read_consistency_target}");

    [Fact]
    public void An_alternative_may_say_which_invariants_are_soft()
    {
        Broken(AnAlternative, "change: {invariants.soft: none}");
        Broken(AnAlternative, "change: {invariants.soft: \"V1, V3\"}", "(72,5): The alternative 'each shop has a server of its own': it does not close, P1 has no HARD business invariant.");
    }

    [Fact]
    public void A_soft_invariant_that_is_not_there_is_no_answer() => Broken(AnAlternative, "change: {invariants.soft: \"V1, V9\"}",
        "(73,31): 'V1, V9' is no answer to invariants.soft. Write one of: V1 · V2 · V3 · none");

    [Theory]
    [InlineData("{candidate.Queue.scope_kind: collection}", "(84,5): The mistake 'lets the number be a claim' leads to the same conclusions and findings as the reference.")]
    [InlineData("{requirement.1.actor: client, invariant.2.holds: active holder}", "(84,5): The mistake 'lets the number be a claim': nobody is asked for requirement.1.actor, or the answers before it do not allow this one; nobody can make it.")]
    [InlineData("{context.write_coordination_scope: cross service}", "(84,5): The mistake 'lets the number be a claim': nobody is asked for context.write_coordination_scope, or the answers before it do not allow this one; nobody can make it.")]
    public void A_mistake_can_be_made_and_leads_elsewhere(string change, string problem) => Broken(AMistake, $"change: {change}", problem);

    [Fact]
    public void A_mistake_is_not_the_reference() => Broken(AMistake, "change: {invariant.2.holds: logical outcome}",
        "(83,5): The mistake 'lets the number be a claim': invariant.2.holds is logical outcome already.",
        "(84,5): The mistake 'lets the number be a claim' leads to the same conclusions and findings as the reference.");

    [Fact]
    public void A_mistake_may_say_of_a_path_that_it_differs_without_naming_the_question() =>
        Broken(AMistake, "change: {P1.holder_model: process, invariant.2.holds: active holder}");

    [Fact]
    public void A_change_flips_an_answer() => Broken(TheChange, "flips: {}",
        "(91,3): The mid-round change: no answer is changed.",
        "(91,3): The mid-round change changes no conclusion; a change worth making does.");

    [Fact]
    public void A_change_flips_a_conclusion() =>
        Broken(TheChange, "flips: {candidate.Queue.scope_kind: collection}", "(91,3): The mid-round change changes no conclusion; a change worth making does.");

    [Fact]
    public void A_change_names_all_that_it_flips() => Broken(TheChange, "flips: {requirement.1.operation: append event}",
        "(91,3): The mid-round change flips more than it says: requirement.1.interaction has no allowed answer, update target is none here.",
        "(91,3): The mid-round change changes no conclusion; a change worth making does.");

    [Fact]
    public void A_change_closes() => Broken(TheChange, "flips: {invariant.2.type: ordering}",
        "(91,3): The mid-round change: it does not close, P1 has no HARD uniqueness of a logical outcome.",
        "(91,3): The mid-round change flips more than it says: P1.repeats has no allowed answer.");

    [Fact]
    public void A_key_of_a_level_has_a_hint() =>
        Broken("  P1.retry: By what does the server know that the button was pressed twice?\n", "", "(94,11): 'P1.retry' is asked of staff and has no hint.");

    [Fact]
    public void A_key_of_a_level_is_asked() => Broken("senior: [P1.write_shape]", "senior: [requirement.1.actor]", "(94,12): 'requirement.1.actor' is asked in no interview.");

    [Fact]
    public void A_hint_is_for_a_question() =>
        Broken("  P1.retry: By", "  requirement.1.actor: Who?\n  P1.retry: By", "(78,24): 'requirement.1.actor' is asked in no interview.");

    [Fact]
    public void A_level_asks_something() => Broken("mid: [invariant.1.reads]", "mid: []", "(93,3): Nothing is asked of mid; name the keys that level must get right.");

    [Fact]
    public void There_are_levels() => Broken("levels:\n  mid: [invariant.1.reads]\n  senior: [P1.write_shape]\n  staff: [P1.retry]\n", "",
        "(1,1): 'levels' is missing: the keys mid, senior and staff must get right.");

    [Fact]
    public void There_are_three_requirements_at_least() => Broken(TheLastRequirement, "", "(16,3): A prompt has 3 to 6 requirements, this one 2.");

    [Fact]
    public void There_are_six_requirements_at_most() => Broken(TheLastRequirement, string.Concat(Enumerable.Repeat(TheLastRequirement, 5)),
        "(16,3): A prompt has 3 to 6 requirements, this one 7.");

    [Fact]
    public void More_than_two_reads_that_matter_need_a_reason()
    {
        const string reads = """
                - {text: Screen shows the last, actor: client, operation: read projection,
                   states: [{interaction: read projection target, target: Screen}], priority: R1}
                - {text: Screen shows the first, actor: client, operation: read projection,
                   states: [{interaction: read projection target, target: Screen}], priority: R1}

            """;
        const string problem = "More than two C1 or two R1; take one away, or say why under 'wide'.";
        var three = good.Replace(TheLastRequirement, reads, StringComparison.Ordinal);
        Assert.Contains($"prompts/queue.yaml(16,3): {problem}", Problems(three));
        Assert.DoesNotContain(Problems($"{three}wide: the screen is the product\n"), told => told.EndsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_two_critical_writes_need_a_reason_and_none_is_too_few()
    {
        var writes = string.Concat(Enumerable.Repeat("    - {text: Manager sets the limit, operation: overwrite state, priority: C1}\n", 2));
        Assert.Contains("prompts/queue.yaml(16,3): More than two C1 or two R1; take one away, or say why under 'wide'.", Problems(good.Replace(TheLastRequirement, writes, StringComparison.Ordinal)));
        Assert.Contains("prompts/queue.yaml(16,3): No requirement is C1; without a critical write there is nothing to derive.",
            Problems(good.Replace("priority: C1\n", "priority: C2\n      retained: Yes\n", StringComparison.Ordinal).Replace("  writes:\n    - {path: P1, routing: any writer, publishes: No}\n", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("action: reject as UI artifact", "action: split candidate", "(35,3): No candidate has the action 'reject as UI artifact'; add one a member may fall for.")]
    [InlineData("    - {label: Line, source: direct noun, needed: Yes, action: split candidate, why: the row that counts and what is shown are two}\n", "", "(35,3): No candidate has the action 'split candidate'; add one a member may fall for.")]
    [InlineData("    - {path: P2, tier: SOFT, type: freshness, read_model: screen, source: queue row, bound: 2 seconds}\n", "", "(42,3): No invariant is SOFT.")]
    [InlineData("outcome: the number, ", "", "(50,7): The outcome of this uniqueness invariant is missing; its template has the slot.")]
    [InlineData("      predicate: queue.taken < queue.limit\n", "", "(43,7): The predicate of this eligibility invariant is missing; its template has the slot.")]
    [InlineData("      holder_model: nobody keeps anything between two numbers\n", "", "(58,5): Each of the five context choices says why.")]
    [InlineData("  hotspots:\n    - {label: the door opens, type: contention hotspot}\n", "", "(13,1): A hotspot is missing: where does it hurt first?")]
    [InlineData("peak_factor: 10, ", "", "(12,1): 'peak_factor' is missing: it goes into the estimate.")]
    [InlineData("deep_dives:\n  - the minute after the door opens\n", "", "(1,1): A deep dive is missing: what would the last ten minutes be about?")]
    [InlineData("  - {ask: The button is pressed twice. What now?, answer: The same request_id gives the same number.}\n", "", "(86,1): At least two follow-up questions with short answers are asked for.")]
    [InlineData("change:\n  text: The screen may never be behind.\n  flips: {context.read_consistency_target: strong only}\n", "", "(1,1): 'change' is missing: a requirement that changes in the middle of the round.")]
    [InlineData("  - name: lets the number be a claim\n    change: {invariant.2.holds: active holder}\n    breaks: A visitor who leaves blocks the counter.\n", "", "(79,1): Two or three classic mistakes, please; with fewer nobody learns, with more nobody reads.")]
    [InlineData("  - {text: numbers taken per second over all shops, number: 12, unit: 1/s}\n  - {text: the screen may be behind by, number: 2, unit: s}\n", "  - {text: many numbers}\n", "(9,1): No constraint has a number; say how much, how fast or how late.")]
    public void A_prompt_is_whole(string part, string instead, string problem) => Broken(part, instead, problem);

    [Fact]
    public void A_hotspot_has_a_type() => Broken(", type: contention hotspot", "",
        "(13,1): The full interview cannot be answered as the reference does: hotspot.1.type has no allowed answer.",
        "(70,7): The hotspot 'the door opens' has no type.",
        "(91,3): The mid-round change flips more than it says: hotspot.1.type has no allowed answer.");

    [Theory]
    [InlineData("title: Numbers at the counter\nkind", "title: A line at the counter\nkind", "5,8", "opens its brief")]
    [InlineData("Visitors of a shop take", "Whoever enters a shop takes", "2,8", "has the title")]
    public void Two_prompts_are_not_the_same_exercise(string part, string instead, string at, string says)
    {
        var folder = Directory.CreateTempSubdirectory("mechdesign-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "queue.yaml"), good);
            File.WriteAllText(Path.Combine(folder, "second.yaml"), good.Replace("id: queue", "id: second", StringComparison.Ordinal).Replace(part, instead, StringComparison.Ordinal));
            Assert.Equal(
                [$"prompts/second.yaml({at}): This prompt {says} of queue.", "prompts/second.yaml(13,1): This prompt has the very answers of queue."],
                PromptGates.Of(new PromptLibrary(folder), Auction.Catalog).Select(problem => problem.ToString()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Broken(string part, string instead, params string[] problems)
    {
        Assert.Equal(2, good.Split(part).Length);
        Assert.Equal(problems.Select(problem => $"prompts/queue.yaml{problem}"), Problems(good.Replace(part, instead, StringComparison.Ordinal)));
    }

    /// <summary>As the check of one file does it: what cannot be read, else what is not true.</summary>
    static IEnumerable<string> Problems(string text)
    {
        try
        {
            return PromptGates.Of(PromptReader.Parse("prompts/queue.yaml", text), Auction.Catalog, "prompts/queue.yaml").Select(problem => problem.ToString());
        }
        catch (CatalogException error)
        {
            return error.Problems.Select(problem => problem.ToString());
        }
    }
}
