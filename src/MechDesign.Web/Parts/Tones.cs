using MechDesign.Coaching;

namespace MechDesign.Web.Parts;

/// <summary>How a tone and a trace's mark look and read: a class for the eye, a word for everybody.</summary>
static class Tones
{
    public static string? Class(Tone tone) => tone switch
    {
        Tone.Right => "right",
        Tone.Wrong => "wrong",
        Tone.Note => "note",
        _ => null,
    };

    public static string? Mark(Tone tone) => tone switch
    {
        Tone.Right => "✓",
        Tone.Wrong => "✗",
        _ => null,
    };

    public static string Class(TraceMark mark) => mark switch
    {
        TraceMark.Yes => "yes",
        TraceMark.So => "so",
        TraceMark.Because => "because",
        _ => "no",
    };

    public static string Word(TraceMark mark) => mark switch
    {
        TraceMark.Yes => "yes",
        TraceMark.So => "so",
        TraceMark.Because => "because",
        _ => "no",
    };
}
