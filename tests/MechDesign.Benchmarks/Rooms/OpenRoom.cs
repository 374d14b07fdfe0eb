using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Transcripts;
using MechDesign.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MechDesign.Benchmarks;

/// <summary>The practice room in this process, with transcripts in memory and no socket.</summary>
sealed class OpenRoom : IDisposable
{
    /// <summary>A page with nothing on it, behind the same guards.</summary>
    public const string Nothing = "/nothing";

    static readonly Uri address = new("http://localhost/");

    readonly Scratch keys = new();
    readonly WebApplication app;

    public OpenRoom()
    {
        var (transcripts, prompts, catalog) = (new MemoryTranscripts(), new PromptLibrary(Path.Combine(AppContext.BaseDirectory, "prompts")), Sample.Wording.Catalog);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new(keys.Folder));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ITranscripts>(transcripts);
        builder.Services.AddSingleton(new PracticeRoom(Sample.Coach(transcripts), transcripts, prompts, catalog, new(), TimeProvider.System));
        builder.Services.AddSingleton(new LookUpDesk(catalog, prompts));
        var (settings, attempts) = (new MemorySettings(), new Attempts(transcripts, catalog));
        var identities = new Identities(settings, TimeProvider.System);
        builder.Services.AddSingleton(identities);
        builder.Services.AddSingleton(new ReadingRoom(Sample.Coach(transcripts), transcripts, identities, TimeProvider.System));
        builder.Services.AddSingleton(new PersonalData(Sample.Coach(transcripts), transcripts, settings, TimeProvider.System));
        builder.Services.AddSingleton(new ProgressDesk(attempts, identities, prompts, catalog, TimeProvider.System));
        builder.Services.AddSingleton(new TeamDesk(attempts, identities, catalog));
        WebChannel.Add(builder.Services, new(address, null, null));
        app = builder.Build();
        WebChannel.Use(app);
        app.MapGet(Nothing, () => "");
        app.Start();
    }

    public Member Member(bool hasScript = true) => new(new(app.GetTestServer().CreateHandler()), address, hasScript);

    public void Dispose()
    {
        app.DisposeAsync().AsTask().GetAwaiter().GetResult();
        keys.Dispose();
    }
}
