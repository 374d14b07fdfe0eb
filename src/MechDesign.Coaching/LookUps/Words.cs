namespace MechDesign.Coaching;

/// <summary>How near a typed word is to a known one.</summary>
static class Words
{
    /// <summary>0 the same, 1 begins with it, 2 holds it as a word, 3 one slip away; <see cref="int.MaxValue"/> not near.</summary>
    public static int Distance(string known, string typed)
    {
        typed = typed.Trim();
        if (typed.Length == 0)
            return int.MaxValue;
        if (known.Equals(typed, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (known.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (known.Contains($" {typed}", StringComparison.OrdinalIgnoreCase))
            return 2;
        return IsSlip(known, typed) || known.Split(' ', '-', '/').Any(part => IsSlip(part, typed)) ? 3 : int.MaxValue;
    }

    /// <summary>One letter too many, missing, wrong, or two changed about; short words forgive nothing.</summary>
    public static bool IsSlip(string known, string typed)
    {
        var (a, b) = (known.ToUpperInvariant(), typed.ToUpperInvariant());
        if (a.Length < 4 || b.Length < 4 || Math.Abs(a.Length - b.Length) > 1 || a == b)
            return false;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var (restA, restB) = (a[start..], b[start..]);
        return a.Length == b.Length
            ? restA[1..] == restB[1..] || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..] == restB[2..])
            : a.Length > b.Length ? restA[1..] == restB : restA == restB[1..];
    }
}
