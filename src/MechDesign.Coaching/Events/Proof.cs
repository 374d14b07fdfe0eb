using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A hash over events and worksheets: whoever replays the events and gets the same sheets gets the same hash.</summary>
public static class Proof
{
    public static string Of(IEnumerable<Event> events, Design design)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            foreach (var happened in events)
            {
                EventJson.Write(json, happened);
                json.Flush();
                hash.AppendData(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
                json.Reset();
            }
        }
        foreach (var sheet in Sheets.Of(Derive.From(design)))
            hash.AppendData(Encoding.UTF8.GetBytes($"{sheet.Letter}\n{string.Join('\n', sheet.Rows.Select(row => string.Join('\t', row)))}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
