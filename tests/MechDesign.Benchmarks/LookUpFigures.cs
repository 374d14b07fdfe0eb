using MechDesign.Catalogs;
using MechDesign.Coaching;

namespace MechDesign.Benchmarks;

/// <summary>What a look-up costs once the program runs, and the check over everything.</summary>
static class LookUpFigures
{
    static readonly string[] texts =
    [
        "make sure only one worker picks up each job", "give every row a unique sortable number", "reddis", "design ticketmaster",
        "two couriers turned up at the same noodle shop for the same bag",
        """
        We have 40,000 devices that send a reading every ten seconds, keep them for thirteen months, finer ones for a week, and want to be
        called when a value stays above its limit for five minutes; a dashboard asks for the last day of one device or of a whole site.
        """,
    ];

    static readonly string[] typed = ["l", "le", "lease", "consens", "lod balancr", "step 4", "hotspot", "cas on", "zzz", "shard rebal"];

    static object? last;

    public static void Print()
    {
        var catalog = Sample.Wording.Catalog;
        var mapper = catalog.Mapper;
        Figures.Times("map one prompt", Each(texts, text => last = mapper.Map(text)), 1000);
        var completion = new Completion(Terms.Of(catalog));
        Figures.Times("completion candidates for what was typed", Each(typed, text => last = completion.Of(text)), 100);
        var folder = AppContext.BaseDirectory;
        Figures.Times("check over all catalogs and prompts", Each(["all"], _ => last = Check(folder), 15), 1_000_000);
        GC.KeepAlive(last);
    }

    static object Check(string folder)
    {
        var catalog = new Catalog(Path.Combine(folder, "catalogs"));
        return CatalogCheck.Of(catalog).AddRange(PromptGates.Of(new(Path.Combine(folder, "prompts")), catalog));
    }

    static Samples Each(string[] inputs, Action<string> once, int rounds = 1000)
    {
        Samples.WarmUp(() => once(inputs[0]));
        var samples = new Samples();
        for (var i = 0; i < rounds; i++)
        {
            foreach (var input in inputs)
            {
                var began = Samples.Now;
                once(input);
                samples.AddSince(began);
            }
        }
        return samples;
    }
}
