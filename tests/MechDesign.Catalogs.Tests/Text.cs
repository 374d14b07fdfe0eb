using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Catalogs.Tests;

/// <summary>Texts and bytes to a design or its problems, as a caller of the reader has them.</summary>
static class Text
{
    static readonly JsonSerializerOptions visible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string AuctionYaml => Data("auction.yaml");

    public static string AuctionJson => NodeWriter.Json(DesignNodes.Of(Design(AuctionYaml, json: false)));

    public static string Data(string name, [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "Data", name));

    /// <summary>The design a text holds; the test fails when it has problems.</summary>
    public static Design Design(string text, bool json)
    {
        var problems = new Problems();
        var design = DesignReader.Read(Encoding.UTF8.GetBytes(text), json, problems);
        Assert.True(design is not null && !problems.Any, $"{Print(problems)}in:\n{text}");
        return design!;
    }

    /// <summary>Everything the reader says about bytes, one problem a line; the test fails when they make a design.</summary>
    public static string ProblemsOf(ReadOnlySpan<byte> bytes, bool json)
    {
        var problems = new Problems();
        Assert.Null(DesignReader.Read(bytes, json, problems));
        Assert.True(problems.Any, "Neither a design nor a problem.");
        return Print(problems);
    }

    public static string ProblemsOf(string text, bool json) => ProblemsOf(Encoding.UTF8.GetBytes(text), json);

    /// <summary>Bad texts and what is said of each, for a golden.</summary>
    public static string ProblemsOfEach(bool json, params IEnumerable<string> texts)
    {
        var told = new StringBuilder();
        foreach (var text in texts)
        {
            var shown = text.Length <= 200 ? text : $"{text[..200]}…";
            told.Append(JsonSerializer.Serialize(shown, visible)).Append('\n').Append(ProblemsOf(text, json)).Append('\n');
        }
        return told.ToString();
    }

    static string Print(Problems problems) => string.Concat(problems.InOrder.Select(problem => $"{problem}\n"));
}
