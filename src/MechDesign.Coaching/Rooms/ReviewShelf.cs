using System.Collections.Immutable;

namespace MechDesign.Coaching;

/// <summary>One review in every form a channel may ask for.</summary>
public sealed class ReviewShelf(Review review)
{
    readonly Lazy<ImmutableArray<ReviewSection>> sections = new(() => ReviewSection.Of(review));
    readonly Lazy<ImmutableArray<ReplayMove>> moves = new(() => Replay.Of(review));

    /// <summary>The whole review, to read.</summary>
    public Reply Page => ReviewPhrase.Of(review);

    /// <summary>What came of it in a few lines: the score and the level, and where it differs.</summary>
    public Reply Outcome => ReviewPhrase.Outcome(review);

    /// <summary>The pictures there are, by name and title.</summary>
    public ImmutableArray<(string Name, string Title)> Pictures =>
        [.. Picture.NamesOf(review.Conclusions).Select(name => (name, Picture.Find(review.Conclusions, name)?.Title ?? name))];

    /// <summary>A picture as SVG; null when there is none of that name.</summary>
    public string? Svg(string name) => Picture.Find(review.Conclusions, name)?.Svg;

    /// <summary>The review in parts small enough for a phone, the summary first.</summary>
    public ImmutableArray<ReviewSection> Sections => sections.Value;

    /// <summary>How many moves the interview had.</summary>
    public int Moves => moves.Value.Length;

    /// <summary>One move of the replay; null when there is none of that number.</summary>
    public Reply? Move(int number) => ReplayPhrase.Of(moves.Value, number);

    /// <summary>The review as a file: markdown, json or design; null for any other word.</summary>
    public (string Text, string Type, string Ending)? Export(string form) => form switch
    {
        "markdown" => (ReviewMarkdown.Of(review), "text/markdown; charset=utf-8", "md"),
        "json" => (ReviewJson.Text(review), "application/json; charset=utf-8", "json"),
        "design" => (DesignFile.Of(review.Conclusions.Design), "application/yaml; charset=utf-8", "yaml"),
        _ => null,
    };
}
