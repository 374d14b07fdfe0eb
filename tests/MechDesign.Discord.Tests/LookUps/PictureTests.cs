using MechDesign.Discord.Reviews;

namespace MechDesign.Discord.LookUps;

/// <summary>Pictures of a review, where the machine can make them.</summary>
public sealed class PictureTests
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    static readonly byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [RsvgFact]
    public async Task The_failure_matrix_and_each_derivation_come_with_a_picture_and_its_words()
    {
        using var rsvg = Rsvg.Installed(patience);
        var team = new Team(rsvg);
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        foreach (var (part, name) in new[] { ("G Failure Matrix", "failures.png"), ("P1 derivation", "P1.png") })
        {
            await ada.Pick(part);
            var file = Assert.Single(ada.Screen.Files);
            Assert.Equal(name, file.Name);
            Assert.Equal(png, file.Bytes[..4].ToArray());
            var alt = Assert.Single(ada.Screen.Attachments!.Value).Description!;
            Assert.StartsWith($"{part}, drawn: ", alt);
            Assert.Matches(@"^[\w ,.:+/()-]{20,200}$", alt);
        }
        await ada.Pick("Summary");
        Assert.Empty(ada.Screen.Files);
    }

    [RsvgFact]
    public async Task What_is_no_picture_is_none()
    {
        using var rsvg = Rsvg.Installed(patience);
        Assert.Null(await rsvg.PngAsync("<svg", default));
        Assert.Null(await rsvg.PngAsync(new string('x', 1_000_000), default));
    }

    [RsvgFact]
    public async Task Many_at_once_are_all_made()
    {
        using var rsvg = Rsvg.Installed(patience);
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => rsvg.PngAsync("""<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>""", default)));
        Assert.All(made, picture => Assert.Equal(png, picture![..4]));
    }

    [RsvgFact]
    public async Task Nobody_waits_longer_than_they_were_told()
    {
        using var rsvg = Rsvg.Installed(TimeSpan.Zero);
        Assert.Null(await rsvg.PngAsync("""<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>""", default));
    }

    [Fact]
    public async Task Without_the_program_the_text_stands_alone()
    {
        var team = new Team();
        await team.PractiseAsync("x1");
        var ada = team.Meet();
        await ada.Do("review", ("transcript", "x1"));
        await ada.Pick("G Failure Matrix");
        Assert.Empty(ada.Screen.Files);
        Assert.Contains("Publish failure", ada.Screen.Content);
    }
}

/// <summary>A fact where rsvg-convert is installed.</summary>
sealed class RsvgFactAttribute : FactAttribute
{
    public RsvgFactAttribute()
    {
        using var rsvg = Rsvg.Installed();
        if (!rsvg.IsThere)
            Skip = "rsvg-convert is not installed (Debian: librsvg2-bin).";
    }
}
