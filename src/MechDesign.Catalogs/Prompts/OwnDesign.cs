using System.Text;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>
/// A design of somebody's own as a prompt whose reference it is. It is written out as a prompt file, so that its
/// transcript keeps it like any other and needs the design file no more.
/// </summary>
public static class OwnDesign
{
    /// <summary>What every prompt made of an own design is called.</summary>
    public const string Id = "own-design";

    /// <summary>Reads a design file as a prompt; null when it has problems.</summary>
    public static Prompt? Read(ReadOnlySpan<byte> bytes, bool json, Problems problems)
    {
        if (DesignReader.Read(bytes, json, problems) is not { } design || SourceText.Read(bytes, json, problems) is not { } node)
            return null;
        return PromptReader.Parse("the design as a prompt", NodeWriter.Yaml(Map(
            ("id", Node.Of(Id)), ("title", Node.Of(design.Title ?? "Your own design")), ("kind", Node.Of(Kind(design))), ("difficulty", Node.Of("1")),
            ("own", Node.Of(YesNo.Yes.Label)), ("brief", Node.Of(Brief(design))), ("design", node))));
    }

    // Infrastructure archetypes are numbered I01 and on; whoever names none describes a product.
    static string Kind(Design design) => design.Archetypes?.Dominant is { } dominant && dominant.StartsWith('I') ? "infra" : "product";

    static string Brief(Design design)
    {
        var text = new StringBuilder("Your own design, with its answers as the reference.");
        foreach (var requirement in design.Requirements)
            text.Append(' ').Append(requirement.Text.TrimEnd('.')).Append('.');
        return text.ToString();
    }

    static Node.Map Map(params ReadOnlySpan<(string Key, Node Value)> entries)
    {
        var all = new List<Node.Entry>();
        foreach (var (key, value) in entries)
            all.Add(new(Mark.Start, key, value));
        return new(Mark.Start, all);
    }
}
