namespace MechDesign.Catalogs.Tests;

/// <summary>A few small wounds to some bytes: what a slip of the hand, a bad disk or an attacker makes of a file.</summary>
static class Mutations
{
    // Bytes that mean something to YAML, JSON or UTF-8.
    static readonly byte[] telling = [.. "{}[]:,-?&*!|>%@`#'\"\\<= \t\r\n\0\u0085\u2028\uFEFF"u8, 0x80, 0xC0, 0xED, 0xA0, 0xF4, 0xFF];

    public static byte[] Next(ReadOnlySpan<byte> original, Random random)
    {
        var bytes = new List<byte>(original.Length + 64);
        bytes.AddRange(original);
        for (var wounds = random.Next(1, 5); wounds > 0; wounds--)
            Wound(bytes, random);
        return [.. bytes];
    }

    static void Wound(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, random.Next(4) == 0 ? 200 : 8), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0:
                bytes.Insert(at, telling[random.Next(telling.Length)]);
                break;
            case 1 when at < bytes.Count:
                bytes[at] = telling[random.Next(telling.Length)];
                break;
            case 2 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 3:
                bytes.Insert(at, (byte)random.Next(256));
                break;
            case 4:
                bytes.RemoveRange(at, length);
                break;
            case 5:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 6:
                var piece = bytes.GetRange(at, length);
                bytes.RemoveRange(at, length);
                bytes.InsertRange(random.Next(bytes.Count + 1), piece);
                break;
            case 7 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }
}
