namespace MechDesign.EndToEnd;

/// <summary>An arrow of architecture.md is a project reference; there are no others.</summary>
public class ArrowTests
{
    [Fact]
    public void The_engine_knows_nothing_but_the_framework() => Assert.Equal([], Assemblies.ReferencesOf("Engine"));

    [Fact]
    public void The_catalogs_know_the_engine_and_alone_read_YAML() => Assert.Equal(["(YamlDotNet)", "Engine"], Assemblies.ReferencesOf("Catalogs"));

    [Fact]
    public void The_coaching_knows_the_engine_and_the_catalogs() => Assert.Equal(["(Humanizer)", "Catalogs", "Engine"], Assemblies.ReferencesOf("Coaching"));

    [Fact]
    public void The_transcripts_know_the_coaching() => Assert.Equal(["Coaching"], Assemblies.ReferencesOf("Transcripts"));

    [Fact]
    public void The_terminal_knows_the_coaching_and_neither_the_engine_nor_the_transcripts_nor_the_program() =>
        Assert.Equal(["(Spectre.Console)", "Coaching"], Assemblies.ReferencesOf("Terminal"));

    [Fact]
    public void The_web_knows_the_coaching_alone() => Assert.Equal(["Coaching"], Assemblies.ReferencesOf("Web"));

    [Fact]
    public void Discord_knows_the_coaching_alone() => Assert.Equal(["Coaching"], Assemblies.ReferencesOf("Discord"));

    [Fact]
    public void The_program_knows_all_of_them() =>
        Assert.Equal(["Catalogs", "Coaching", "Discord", "Engine", "Terminal", "Transcripts", "Web"], Assemblies.ReferencesOf("Bot").Where(reference => !reference.StartsWith('(')));

    [Fact]
    public void Every_project_is_looked_at_here() =>
        Assert.Equal(Assemblies.Ours.Order(), Directory.GetDirectories(Repository.Folder("src")).Select(folder => Path.GetFileName(folder)["MechDesign.".Length..]).Order());
}
