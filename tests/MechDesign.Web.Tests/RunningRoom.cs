using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Transcripts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MechDesign.Web.Tests;

/// <summary>The practice room in this process, with transcripts that end with it.</summary>
sealed class RunningRoom : IAsyncDisposable
{
    static readonly PromptLibrary prompts = new(Repository.Folder("prompts"));

    readonly WebApplication app;

    RunningRoom(WebApplication app) => this.app = app;

    public required MemoryTranscripts Transcripts { get; init; }

    public static async Task<RunningRoom> OpenAsync(WebSettings? settings = null, TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        WebChannel.Add(builder.Services, settings ?? new(new("http://localhost"), null, null));
        var transcripts = new MemoryTranscripts();
        var coach = new Coach(transcripts, Auction.Wording, clock);
        builder.Services.AddSingleton<ITranscripts>(transcripts);
        builder.Services.AddSingleton(new PracticeRoom(coach, transcripts, prompts, Auction.Catalog, new(), clock));
        builder.Services.AddSingleton(new LookUpDesk(Auction.Catalog, prompts));
        var settingsStore = new MemorySettings();
        builder.Services.AddSingleton(new PersonalData(coach, transcripts, settingsStore, clock));
        var identities = new Identities(settingsStore, clock);
        builder.Services.AddSingleton(identities);
        builder.Services.AddSingleton(new ReadingRoom(coach, transcripts, identities, clock));
        builder.Services.AddSingleton(new ProgressDesk(new(transcripts, Auction.Catalog), identities, prompts, Auction.Catalog, clock));
        builder.Services.AddSingleton(new TeamDesk(new(transcripts, Auction.Catalog), identities, Auction.Catalog));
        await new Demo(coach, transcripts, prompts).EnsureAsync(default);
        var app = builder.Build();
        WebChannel.Use(app);
        await app.StartAsync();
        return new(app) { Transcripts = transcripts };
    }

    /// <summary>Somebody with cookies of their own.</summary>
    public Visit Visit() => new(app.GetTestServer().CreateHandler());

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
