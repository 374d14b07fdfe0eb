namespace MechDesign.Catalogs;

/// <summary>A problem and the file it stands in.</summary>
/// <param name="File">The file's name as a message shows it, from the folder it belongs to.</param>
/// <param name="Problem">Where and what.</param>
public sealed record FileProblem(string File, Problem Problem)
{
    public static FileProblem AtStart(string file, string message) => new(file, new(Mark.Start, message));

    public override string ToString() => $"{File}{Problem}";
}
