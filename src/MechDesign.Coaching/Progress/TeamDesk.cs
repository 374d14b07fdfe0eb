using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>The figures of everybody who practises here, for any channel: from three people up, and without names.</summary>
public sealed class TeamDesk(Attempts attempts, Identities identities, Catalog catalog)
{
    /// <param name="onlyShared">Only over transcripts their owners share.</param>
    /// <param name="cancel">When nobody waits any more.</param>
    /// <returns>Null when fewer than three people practised.</returns>
    /// <exception cref="TranscriptException">The store failed.</exception>
    public async Task<Reply?> OfAsync(bool onlyShared, CancellationToken cancel)
    {
        var list = await attempts.ReadAsync(row => row.IsShared || !onlyShared, cancel).ConfigureAwait(false);
        var links = await identities.AllAsync(cancel).ConfigureAwait(false);
        return Team.Of(list.Attempts, links.PersonOf, catalog) is { } team ? TeamPhrase.Of(team, catalog) : null;
    }
}
