using System.Text;
using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests;

/// <summary>A design file as a prompt whose reference it is.</summary>
public class OwnDesignTests
{
    [Fact]
    public void The_design_is_the_reference_and_the_brief_names_its_requirements()
    {
        var prompt = Read("title: Stock\nrequirements:\n  - {text: User takes an item, operation: conditional write, priority: C1}\n  - {text: \"User sees: what is left.\"}\n");
        Assert.True(prompt.IsOwn);
        Assert.Equal(("own-design", "Stock", "product"), (prompt.Id, prompt.Title, prompt.Kind));
        Assert.Equal("Your own design, with its answers as the reference. User takes an item. User sees: what is left.", prompt.Brief);
        Assert.Equal(Operation.ConditionalWrite, prompt.Design.Requirements[0].Operation);
    }

    [Fact]
    public void Its_kept_text_reads_back_as_the_same_prompt()
    {
        foreach (var id in new PromptLibrary(Path.Combine(Repository.Root, "prompts")).Ids)
        {
            var source = File.ReadAllText(Path.Combine(Path.Combine(Repository.Root, "prompts"), $"{id}.yaml"));
            var library = PromptReader.Parse(id, source);
            var design = source[source.IndexOf("\ndesign:\n", StringComparison.Ordinal)..]["\ndesign:\n".Length..];
            var lines = design.Split('\n').TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#').Select(line => line.Length > 2 ? line[2..] : "");
            var own = Read(string.Join('\n', lines) + "\n");
            Assert.Equal(library.Design, own.Design);
            Assert.Equal(library.Design, PromptReader.Parse("kept", own.Source).Design);
            Assert.True(PromptReader.Parse("kept", own.Source).IsOwn);
        }
    }

    [Fact]
    public void An_infrastructure_archetype_makes_it_an_infrastructure_interview() =>
        Assert.Equal("infra", Read("archetypes: {dominant: I05}\n").Kind);

    [Fact]
    public void A_design_without_a_title_has_one() => Assert.Equal("Your own design", Read("candidates: []\n").Title);

    [Fact]
    public void What_is_wrong_with_the_design_is_told_where_it_stands_in_its_own_file()
    {
        var problems = new Problems();
        Assert.Null(OwnDesign.Read("title: Stock\ncolour: blue\n"u8, json: false, problems));
        Assert.StartsWith("(2,1):", problems.InOrder.Single().ToString(), StringComparison.Ordinal);
    }

    static Prompt Read(string text)
    {
        var problems = new Problems();
        var prompt = OwnDesign.Read(Encoding.UTF8.GetBytes(text), json: false, problems);
        Assert.Empty(problems.InOrder);
        return prompt!;
    }
}
