using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MechDesign.Discord.Rest;

/// <summary>An interpolated sentence that is written only when what it says is so (C# reference, interpolated string handlers).</summary>
[InterpolatedStringHandler]
readonly ref struct Sentence
{
    readonly StringBuilder? text;

    public Sentence(int literals, int values, bool isWrong, out bool isWritten)
    {
        isWritten = isWrong;
        text = isWrong ? new(literals + 8 * values) : null;
    }

    public void AppendLiteral(string literal) => text!.Append(literal);

    public void AppendFormatted<T>(T value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");

    public override string ToString() => text?.ToString() ?? "";
}
