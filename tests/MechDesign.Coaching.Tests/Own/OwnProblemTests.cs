using System.Text;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>A problem of one's own: proposed from an archetype's card, and every text open to change.</summary>
public class OwnProblemTests
{
    const string Problem = "only one crane may hold a berth at any time";

    public static TheoryData<string> Cards => [.. Auction.Catalog.Cards.Select(card => card.Id)];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_archetype_proposes_a_design_that_can_be_written_read_and_derived(string archetype)
    {
        var (design, wrong) = OwnProblem.Of(Problem, Auction.Catalog, archetype)!.With(_ => null);
        Assert.Null(wrong);
        Assert.Equal(Problem, design!.Title);
        var (yaml, problems) = (DesignText(design), new Problems());
        var read = DesignReader.Read(Encoding.UTF8.GetBytes(yaml), json: false, problems);
        Assert.False(problems.Any);
        Assert.Equal(yaml, DesignText(read!));
        Assert.NotEmpty(Derive.From(read!).Paths);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_name_is_asked_for_with_the_article_of_its_class(string archetype) =>
        Assert.DoesNotMatch(" a [aeiou]| an [^aeiou]", string.Join('\n', OwnProblem.Of(Problem, Auction.Catalog, archetype)!.Texts.Where(text => text.Key.EndsWith(".label", StringComparison.Ordinal)).Select(text => text.Says)));

    [Theory]
    [MemberData(nameof(Cards))]
    public void An_object_s_new_name_stands_everywhere_its_old_one_did(string archetype)
    {
        var own = OwnProblem.Of(Problem, Auction.Catalog, archetype)!;
        var before = own.With(_ => null).Design!;
        var (after, _) = own.With(key => key.StartsWith("candidate.", StringComparison.Ordinal) && key.EndsWith(".label", StringComparison.Ordinal) ? $"Crane {key.Split('.')[1]}" : null);
        Assert.All(Targets(after!), name => Assert.StartsWith("Crane ", name, StringComparison.Ordinal));
        // A truth may be told in words of its own, such as the accepted edits of a document.
        Assert.All(after!.Reads, read => Assert.DoesNotContain(before.Candidates, old => read.Truth!.StartsWith($"{old.Label} ", StringComparison.Ordinal) || read.Truth == old.Label));
        Assert.Equal(Targets(before).Distinct().Count(), Targets(after!).Distinct().Count());
    }

    [Fact]
    public void The_nearest_archetype_is_taken_and_what_is_kept_empty_keeps_its_proposal()
    {
        var own = OwnProblem.Of(Problem, Auction.Catalog)!;
        Assert.Equal(own.Mapped.Dominant, own.Card.Id);
        Assert.Equal(DesignText(own.With(_ => null).Design!), DesignText(own.With(_ => "  ").Design!));
    }

    [Fact]
    public void Two_objects_of_one_name_and_a_novel_are_refused_in_a_sentence()
    {
        var own = OwnProblem.Of(Problem, Auction.Catalog)!;
        var labels = own.Texts.Where(text => text.Key.EndsWith(".label", StringComparison.Ordinal)).ToArray();
        Assert.True(labels.Length > 1);
        Assert.Equal((null, "Two objects are called Crane; each needs a name of its own."), own.With(key => key.EndsWith(".label", StringComparison.Ordinal) ? "Crane" : null));
        Assert.Equal((null, "What it is called: at most 300 characters, please."), own.With(key => key == "title" ? new string('x', 301) : null));
    }

    [Fact]
    public void There_is_no_proposal_from_an_archetype_that_is_none() => Assert.Null(OwnProblem.Of(Problem, Auction.Catalog, "I99"));

    [Theory]
    [InlineData("", "A problem of my own")]
    [InlineData(" a \n b ", "a b")]
    public void The_title_is_the_text_on_one_line(string text, string title) => Assert.Equal(title, OwnProblem.Of(text, Auction.Catalog)!.Texts[0].Proposed);

    static IEnumerable<string> Targets(Design design) => design.Requirements.SelectMany(row => row.States).Select(state => state.Target).OfType<string>();

    static string DesignText(Design design) => NodeWriter.Yaml(DesignNodes.Of(design));
}
