using MechDesign.Coaching;
using Microsoft.Extensions.DependencyInjection;

namespace MechDesign.Bot.Hosting;

/// <summary>What every channel stands on: the coach and its desks, over these stores and counted by this meter.</summary>
static class RoomParts
{
    public static void Add(IServiceCollection parts, Composition app, ITranscripts transcripts, ISettings settings, Measures measures)
    {
        parts.AddSingleton(TimeProvider.System);
        parts.AddSingleton(transcripts);
        parts.AddSingleton(settings);
        parts.AddSingleton(measures);
        parts.AddSingleton(app.Catalog);
        parts.AddSingleton(app.Prompts);
        parts.AddSingleton(app.Wording);
        parts.AddSingleton<Coach>();
        parts.AddSingleton<PracticeRoom>();
        parts.AddSingleton<ReadingRoom>();
        parts.AddSingleton<LookUpDesk>();
        parts.AddSingleton<Identities>();
        parts.AddSingleton<Sharing>();
        parts.AddSingleton<PersonalData>();
        parts.AddSingleton<Attempts>();
        parts.AddSingleton<ProgressDesk>();
        parts.AddSingleton<TeamDesk>();
        parts.AddSingleton<DailyBook>();
        parts.AddSingleton<DailyTeam>();
        parts.AddSingleton<DailyDesk>();
    }
}
