using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A prompt file to a prompt; strict, all problems at once.</summary>
public static class PromptReader
{
    /// <exception cref="CatalogException">The file has problems.</exception>
    public static Prompt Parse(string name, string source)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        return CatalogFile.Parse(name, bytes, root => Read(root, source, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    static Prompt Read(MapReader root, string source, string hash)
    {
        var reference = root.Map("design");
        if (reference is null && root.Find("design") is null)
            root.Problems.Add(root.At, "'design' is missing here: a prompt needs its reference design.");
        var design = reference is null ? new() : DesignReader.Read(reference);
        var keys = new KeyReader(design);
        return new()
        {
            Id = root.Required("id"),
            Title = root.Required("title"),
            Kind = OneOf(root, "kind", ["product", "infra"]),
            Difficulty = int.Parse(OneOf(root, "difficulty", ["1", "2", "3"]), CultureInfo.InvariantCulture),
            IsOwn = root.Word("own", YesNos.Words) is YesNo.Yes,
            Brief = root.Required("brief"),
            Constraints = root.Rows("constraints", row => new Constraint(row.Required("text"), Number(row, "number"), row.Text("unit"))),
            Estimate = root.Map("estimate") is { } estimate ? Numbers(estimate) : [],
            Design = design,
            Accepted = root.Rows("accepted", row => new AcceptedAlternative(row.Required("when"), keys.Changes(row, "change"), row.Required("because"))),
            Hints = root.Map("hints") is { } hints ? keys.Hints(hints) : [],
            Mistakes = root.Rows("mistakes", row => new Mistake(row.Required("name"), keys.Changes(row, "change"), row.Required("breaks"))),
            FollowUps = root.Rows("follow_ups", row => new FollowUp(row.Required("ask"), row.Required("answer"))),
            Unusual = root.Map("unusual") is { } unusual ? keys.Hints(unusual) : [],
            Wide = root.Text("wide"),
            Change = root.Map("change") is { } change ? ReadChange(change, keys) : null,
            Levels = root.Map("levels") is { } levels ? ReadLevels(levels, keys) : [],
            DeepDives = root.Texts("deep_dives"),
            Source = source,
            Hash = hash,
        };
    }

    static MidRoundChange ReadChange(MapReader map, KeyReader keys)
    {
        var change = new MidRoundChange(map.Required("text"), keys.Changes(map, "flips"));
        map.Finish();
        return change;
    }

    static Rows<Level> ReadLevels(MapReader map, KeyReader keys)
    {
        string[] names = ["mid", "senior", "staff"];
        var levels = names.Select(name => new Level(name, keys.List(map, name))).ToRows();
        map.Finish();
        return levels;
    }

    static string OneOf(MapReader map, string key, string[] allowed)
    {
        var text = map.Required(key);
        if (allowed.Contains(text))
            return text;
        if (text.Length > 0)
            map.Problems.Add(map.Find(key)!.Value.At, $"'{key}' is one of {string.Join(" · ", allowed)}, not '{text}'.");
        return allowed[0];
    }

    static double? Number(MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        map.Problems.Add(map.Find(key)!.Value.At, $"'{key}' is a number, not '{text}'.");
        return null;
    }

    static Rows<NamedNumber> Numbers(MapReader map) =>
        [.. map.Entries.Select(entry => new NamedNumber(entry.Key, Number(map, entry.Key) ?? 0))];
}
