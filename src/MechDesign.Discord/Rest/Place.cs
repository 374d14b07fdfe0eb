namespace MechDesign.Discord.Rest;

/// <summary>
/// Where in a body something stands, such as "Row 1, button 2: the label". It is written out only when it is told: every
/// body is checked, and nearly all are right.
/// </summary>
/// <param name="Name">Of the whole, or of what is counted.</param>
/// <param name="Number">Which of them; 0 where there is one.</param>
/// <param name="Part">What is counted within it.</param>
/// <param name="PartNumber">Which of those.</param>
/// <param name="Aspect">What of it.</param>
readonly record struct Place(string Name, int Number = 0, string? Part = null, int PartNumber = 0, string? Aspect = null)
{
    public static implicit operator Place(string name) => new(name);

    public Place Within(string part, int number) => this with { Part = part, PartNumber = number };

    public Place At(string aspect) => this with { Aspect = aspect };

    /// <summary>Within a sentence.</summary>
    public string Later => ToString().ToLowerInvariant();

    public override string ToString() => $"{Name}{(Number > 0 ? $" {Number}" : "")}{(Part is null ? "" : $", {Part} {PartNumber}")}{(Aspect is null ? "" : $": {Aspect}")}";
}
