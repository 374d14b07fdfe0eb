using System.Globalization;

namespace MechDesign.Discord.Rendering;

/// <summary>Sizes of files as people say them.</summary>
public static class Size
{
    const double Mebi = 1024 * 1024;

    public static string Of(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Mebi:0.#} MiB");
}
