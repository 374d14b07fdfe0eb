using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Coaching.Tests;

/// <summary>A derivation and the failure matrix as pictures.</summary>
public class PictureTests
{
    static readonly Conclusions auction = Derive.From(Auction.Prompt.Design);

    static readonly Conclusions[] library = [.. new PromptLibrary(Repository.Folder("prompts")).All.Select(prompt => Derive.From(prompt.Design))];

    [Fact]
    public void The_Auction_s_write_is_drawn_like_this() => Golden.Check(DerivationPicture.OfWrite(auction, 1)!);

    [Fact]
    public void The_Auction_s_read_is_drawn_like_this() => Golden.Check(DerivationPicture.OfRead(auction, 1)!);

    [Fact]
    public void The_failure_matrix_is_drawn_like_this() => Golden.Check(FailurePicture.Of(Derive.From(With(SmallPrompts.Jobs.Design, "P1.repeats: one effect", "P1.routing: one writer", "invariant.1.holds: business key"))));

    [Fact]
    public void Every_picture_of_every_prompt_is_well_formed_and_nothing_in_it_is_clipped()
    {
        Assert.True(library.Length > 30);
        foreach (var conclusions in library)
        {
            foreach (var picture in All(conclusions))
                Assert.Equal([], new Drawn(picture.Svg).Clipped());
        }
    }

    [Fact]
    public void A_picture_says_in_words_what_it_shows()
    {
        var drawn = new Drawn(DerivationPicture.OfWrite(auction, 1)!);
        Assert.Equal("P1 User places bid", drawn.Title);
        foreach (var line in Traces.Shape("", auction.Paths[0].Write!).Lines.Concat(Traces.Mechanism("", auction.Paths[0].Write!).Lines))
            Assert.Contains(line.Text, drawn.Description, StringComparison.Ordinal);
        Assert.Contains("img", drawn.Attributes);
    }

    [Fact]
    public void Every_answer_and_every_rule_that_was_tried_is_in_the_picture()
    {
        foreach (var path in library.SelectMany(conclusions => conclusions.Paths).Where(path => path.Write is not null))
        {
            var graph = DerivationGraph.OfWrite(path);
            Assert.Equal(
                [path.Write!.Shape.Before.Length + 1, path.Write.Mechanism.Before.Length + 1],
                graph.Ladders.Select(ladder => ladder.Rungs.Length));
            Assert.All(graph.Ladders, ladder => Assert.Equal([ladder.Rungs[^1]], ladder.Rungs.Where(rung => rung.Fired)));
            Assert.All(graph.Premises.Where(premise => premise.Holds), premise => Assert.NotEmpty(premise.Facts));
            Assert.Equal(Enumerable.Range(0, graph.Facts.Length), graph.Premises.SelectMany(premise => premise.Facts).Distinct().Order());
        }
    }

    [Fact]
    public void A_picture_holds_no_script_no_link_and_no_request()
    {
        foreach (var picture in library.SelectMany(All))
        {
            var drawn = new Drawn(picture.Svg);
            Assert.Equal([], drawn.Names.Except(["svg", "title", "desc", "style", "rect", "path", "text"]));
            Assert.DoesNotContain("url(", picture.Svg, StringComparison.Ordinal);
            Assert.DoesNotContain("http", picture.Svg.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"quotes\" & 'more' ]]> <![CDATA[")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 families")]
    [InlineData("מכירה פומבית של דברים ישנים ‮and back")]
    [InlineData("controls \u0000\u0007\u001b and \ud800 halves \uffff")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    public void Whatever_a_label_is_it_stays_a_label_and_fits(string label)
    {
        var design = auction.Design with
        {
            Title = label,
            Requirements = [.. auction.Design.Requirements.Select(row => row with
            {
                Text = label,
                States = [.. row.States.Select(state => state with { Target = state.Target == "Auction" ? label : state.Target })],
            })],
            Candidates = [.. auction.Design.Candidates.Select(row => row.Label == "Auction" ? row with { Label = label } : row)],
            Reads = [.. auction.Design.Reads.Select(row => row with { Concept = label })],
        };
        var pictures = All(Derive.From(design)).ToArray();
        Assert.Equal(3, pictures.Length);
        foreach (var picture in pictures)
        {
            var drawn = new Drawn(picture.Svg);
            Assert.Equal([], drawn.Clipped());
            Assert.DoesNotContain("script", drawn.Names);
            Assert.Contains(SvgText.Clean(label), drawn.Title, StringComparison.Ordinal);
            Assert.Contains(SvgText.Clean(label).Replace(" ", "", StringComparison.Ordinal), string.Concat(drawn.Texts).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_without_end_does_not_make_a_picture_without_end()
    {
        var design = auction.Design with { Title = new('x', 100_000) };
        var drawn = new Drawn(FailurePicture.Of(Derive.From(design)));
        Assert.Equal([], drawn.Clipped());
        Assert.InRange(drawn.Texts.Count(), 10, 40);
    }

    [Fact]
    public void A_read_whose_query_is_undeclared_has_a_picture_that_says_so()
    {
        var drawn = new Drawn(DerivationPicture.OfRead(Derive.From(With(auction.Design, "read.1.query: ")), 1)!);
        Assert.Contains("undeclared", string.Join(" ", drawn.Texts), StringComparison.Ordinal);
        Assert.Equal([], drawn.Clipped());
    }

    [Fact]
    public void Without_a_C1_path_the_matrix_says_so() =>
        Assert.Contains("No C1 path yet, so no failure to answer.", new Drawn(FailurePicture.Of(Derive.From(new()))).Texts);

    [Fact]
    public void There_is_a_picture_for_each_C1_path_each_concept_and_the_failures_and_no_other()
    {
        Assert.Equal<string>(["P1", "C1", "failures"], Picture.NamesOf(auction));
        Assert.Null(Picture.Find(auction, "P2"));
        Assert.Null(DerivationPicture.OfWrite(auction, 2));
        Assert.Null(DerivationPicture.OfRead(auction, 2));
    }

    static IEnumerable<Picture> All(Conclusions conclusions) => Picture.NamesOf(conclusions).Select(name => Picture.Find(conclusions, name)!);

    static Design With(Design design, params string[] answers) => design.With(
        [.. answers.Select(answer => answer.Split(": ", 2)).Select(parts => new AnswerChange(design.Parse(parts[0])!.Value, parts[1].Length == 0 ? null : parts[1]))]);
}
