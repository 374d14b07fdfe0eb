using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MechDesign.Catalogs;
using MechDesign.Engine;

namespace MechDesign.Bot.Verbs;

/// <summary>
/// <c>derive -</c>: JSON designs from a stream, one a line; one line answers each, in order (framework §8). A line
/// that is too long is read past and never kept.
/// </summary>
sealed class DeriveLines(RuleSet rules, Func<string, Rows<WriteShape>>? usual = null)
{
    static readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly ArrayBufferWriter<byte> answer = new(16 * 1024);

    public async Task RunAsync(Stream input, Stream output, CancellationToken cancel)
    {
        using var reader = new BoundedLines(input, SourceText.MaxDesignBytes);
        await using var buffered = new BufferedStream(output, 64 * 1024);
        while (await reader.NextAsync(cancel).ConfigureAwait(false))
        {
            answer.ResetWrittenCount();
            AnswerLine(reader.Line.Span, reader.TooLong);
            await buffered.WriteAsync(answer.WrittenMemory, cancel).ConfigureAwait(false);
            // Somebody may be waiting for this answer before they write the next line.
            if (!reader.HasMoreBuffered)
                await buffered.FlushAsync(cancel).ConfigureAwait(false);
        }
    }

    void AnswerLine(ReadOnlySpan<byte> line, bool tooLong)
    {
        using (var json = new Utf8JsonWriter(answer, plain))
        {
            var problems = new Problems();
            if (tooLong)
                problems.Add(Mark.Start, "A design is at most 1 MiB; this line is longer and was not read.");
            if (!problems.Any && DesignReader.Read(line, json: true, problems) is { } design)
                ConclusionsJson.Write(json, Derive.From(design, rules, usual));
            else
                ProblemsJson.Write(json, problems.InOrder);
        }
        answer.Write("\n"u8);
    }
}
