using System.Diagnostics;
using System.Globalization;

namespace MechDesign.Benchmarks;

/// <summary>What a process alone holds, in MiB, by the kernel's smaps_rollup.</summary>
/// <param name="Dirty">Written by it: nobody else can use this memory.</param>
/// <param name="Clean">Pages of program files that nobody else reads at the time; the kernel takes them back when it wants, and another program on the same runtime shares them.</param>
readonly record struct Held(double Dirty, double Clean)
{
    public double Both => Dirty + Clean;

    public static Held By(Process process)
    {
        var lines = File.ReadAllLines($"/proc/{process.Id}/smaps_rollup");
        return new(MiB("Private_Dirty:"), MiB("Private_Clean:"));

        double MiB(string name) => double.Parse(lines.Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
