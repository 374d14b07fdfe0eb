using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MechDesign.Coaching.Tests;

/// <summary>JSON as text, indented so that a golden's difference is a line.</summary>
static class Written
{
    public static string By(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
