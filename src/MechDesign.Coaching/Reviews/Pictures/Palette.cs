namespace MechDesign.Coaching;

/// <summary>How something is painted: the attributes of a light page, and the class a page may restyle it by.</summary>
/// <param name="Class">The class's name.</param>
/// <param name="Light">The attributes where nothing says otherwise.</param>
/// <param name="Dark">The same as style rules where dark is preferred.</param>
sealed record Ink(string Class, string Light, string Dark)
{
    public string Attributes { get; } = $"class=\"{Class}\" {Light}";
}

/// <summary>
/// Two sets of colours on a paper of their own, so that a picture is legible on any page. The light set stands in
/// attributes, which no rule against inline styles can take away; the dark one in a media query.
/// </summary>
static class Palette
{
    public static readonly Ink Paper = new("md-paper", "fill=\"#ffffff\"", "fill:#14181f");
    public static readonly Ink Panel = new("md-panel", "fill=\"#f4f6f9\" stroke=\"#ccd4df\"", "fill:#1c222c;stroke:#3b4656");
    public static readonly Ink Fired = new("md-fired", "fill=\"#e2f4eb\" stroke=\"#0b6e4f\"", "fill:#12352a;stroke:#4cc38a");
    public static readonly Ink Missing = new("md-missing", "fill=\"#fdeceb\" stroke=\"#b3261e\"", "fill:#3d1a1a;stroke:#ff8a80");
    public static readonly Ink Text = new("md-text", "fill=\"#1b2330\"", "fill:#e8ecf2");
    public static readonly Ink Soft = new("md-soft", "fill=\"#556072\"", "fill:#a9b4c4");
    public static readonly Ink Bad = new("md-bad", "fill=\"#b3261e\"", "fill:#ff8a80");
    public static readonly Ink Yes = new("md-yes", "fill=\"none\" stroke=\"#0b6e4f\" stroke-width=\"2\"", "stroke:#4cc38a");
    public static readonly Ink No = new("md-no", "fill=\"none\" stroke=\"#8b95a5\" stroke-width=\"1.5\"", "stroke:#8a96a8");
    public static readonly Ink Line = new("md-line", "fill=\"none\" stroke=\"#c3ccd8\"", "stroke:#465266");

    public static readonly string Dark =
        $"@media (prefers-color-scheme:dark){{{string.Concat(((Ink[])[Paper, Panel, Fired, Missing, Text, Soft, Bad, Yes, No, Line]).Select(ink => $".{ink.Class}{{{ink.Dark}}}"))}}}";
}
