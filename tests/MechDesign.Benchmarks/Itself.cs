using System.Diagnostics;

namespace MechDesign.Benchmarks;

/// <summary>This program once more, in a process whose processor time is its own.</summary>
static class Itself
{
    // The same whether it was started by its own name or by dotnet.
    public static ProcessStartInfo With(params ReadOnlySpan<string> arguments) => new("dotnet", [typeof(Itself).Assembly.Location, .. arguments]);
}
