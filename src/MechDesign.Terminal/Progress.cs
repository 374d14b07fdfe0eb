namespace MechDesign.Terminal;

/// <summary>How far an interview is, in six blocks.</summary>
static class Progress
{
    const int Blocks = 6;

    public static string Bar(int done, int total)
    {
        var full = total == 0 ? 0 : Math.Clamp(done * Blocks / total, 0, Blocks);
        return new string('▰', full) + new string('▱', Blocks - full);
    }
}
