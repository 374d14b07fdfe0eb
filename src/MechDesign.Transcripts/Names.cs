using System.Buffers;
using MechDesign.Coaching;

namespace MechDesign.Transcripts;

/// <summary>
/// What a transcript or a setting may be called, the same in every store. A name is a file's name and nothing more:
/// whatever a person typed stays inside the folder.
/// </summary>
static class Names
{
    static readonly SearchValues<char> ofIds = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    static readonly SearchValues<char> ofSettings = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    public static bool IsId(ReadOnlySpan<char> id) => id.Length is >= 1 and <= 80 && id[0] is not '-' && !id.ContainsAnyExcept(ofIds);

    public static bool IsSetting(ReadOnlySpan<char> name) =>
        name.Length is >= 1 and <= 120 && name[0] is not ('-' or '.') && !name.ContainsAnyExcept(ofSettings);

    /// <exception cref="TranscriptException">It is no id.</exception>
    public static string Id(string id) => IsId(id)
        ? id
        : throw new TranscriptException($"'{id}' is no transcript's id: small letters, digits and hyphens.");

    /// <exception cref="TranscriptException">It is no setting's name.</exception>
    public static string Setting(string name) => IsSetting(name)
        ? name
        : throw new TranscriptException($"'{name}' is no setting's name: small letters, digits, dots and hyphens.");
}
