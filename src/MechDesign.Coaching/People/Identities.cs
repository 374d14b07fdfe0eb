using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MechDesign.Coaching;

/// <summary>What became of a code that was typed.</summary>
public enum Linking { Linked = 1, NoSuchCode, Expired, OwnCode }

/// <summary>
/// Who is who, kept in settings: links between identities, the codes that make them, and what an identity chose. A person
/// is channel:id (session.md §5).
/// </summary>
public sealed class Identities(ISettings settings, TimeProvider clock)
{
    const string Links = "links";
    const string Offers = "link-code.";
    const string People = "person.";

    /// <exception cref="TranscriptException">The store failed; so for every other.</exception>
    public async Task<LinkGroups> AllAsync(CancellationToken cancel) =>
        (await settings.ReadAsync(Links, PeopleJson.Default.LinkGroups, cancel).ConfigureAwait(false)).Value ?? LinkGroups.None;

    /// <summary>All identities of whoever has this one.</summary>
    public async Task<ImmutableArray<string>> OfAsync(string identity, CancellationToken cancel) => (await AllAsync(cancel).ConfigureAwait(false)).Of(identity);

    /// <summary>Keeps a code for an identity; an earlier one of its own is worth nothing any more. Returns when it expires.</summary>
    public async Task<DateTimeOffset> OfferAsync(string identity, string code, CancellationToken cancel)
    {
        await RemoveOffersAsync(offer => offer.Person == identity || offer.Expires <= clock.GetUtcNow(), cancel).ConfigureAwait(false);
        var offer = new LinkOffer(identity, clock.GetUtcNow() + LinkCode.Lifetime);
        await settings.ChangeAsync(Offers + LinkCode.Hash(code), PeopleJson.Default.LinkOffer, _ => offer, cancel).ConfigureAwait(false);
        return offer.Expires;
    }

    /// <summary>Links an identity with the one that asked for the code; a code works once.</summary>
    public async Task<Linking> RedeemAsync(string identity, string typed, CancellationToken cancel)
    {
        if (LinkCode.Read(typed) is not { } code)
            return Linking.NoSuchCode;
        var name = Offers + LinkCode.Hash(code);
        var (offer, version) = await settings.ReadAsync(name, PeopleJson.Default.LinkOffer, cancel).ConfigureAwait(false);
        if (offer?.Person is not { } other)
            return Linking.NoSuchCode;
        if (offer.Expires <= clock.GetUtcNow())
        {
            await settings.DeleteAsync(name, cancel).ConfigureAwait(false);
            return Linking.Expired;
        }
        if (other == identity)
            return Linking.OwnCode;
        // Of two that type it at once only one marks it as used, and only that one is linked.
        if (!await settings.WriteAsync(name, version, JsonSerializer.Serialize(offer with { Person = null }, PeopleJson.Default.LinkOffer), cancel).ConfigureAwait(false))
            return Linking.NoSuchCode;
        await settings.ChangeAsync(Links, PeopleJson.Default.LinkGroups, groups => (groups ?? LinkGroups.None).Joined(other, identity), cancel).ConfigureAwait(false);
        await settings.DeleteAsync(name, cancel).ConfigureAwait(false);
        return Linking.Linked;
    }

    public async Task<PersonSettings> ChosenAsync(string identity, CancellationToken cancel) =>
        (await settings.ReadAsync(NameOf(identity), PeopleJson.Default.PersonSettings, cancel).ConfigureAwait(false)).Value ?? new(identity);

    public Task ChooseAsync(string identity, Func<PersonSettings, PersonSettings> change, CancellationToken cancel) =>
        settings.ChangeAsync(NameOf(identity), PeopleJson.Default.PersonSettings, chosen => change(chosen ?? new(identity)), cancel);

    /// <summary>The names of all settings that tell of these identities, other people's links aside.</summary>
    public async Task<ImmutableArray<string>> SettingsOfAsync(ImmutableArray<string> identities, CancellationToken cancel)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var name in await settings.ListAsync(Offers, cancel).ConfigureAwait(false))
        {
            if ((await settings.ReadAsync(name, PeopleJson.Default.LinkOffer, cancel).ConfigureAwait(false)).Value?.Person is { } person && identities.Contains(person))
                names.Add(name);
        }
        foreach (var name in identities.Select(NameOf))
        {
            if (await settings.ReadAsync(name, cancel).ConfigureAwait(false) is not null)
                names.Add(name);
        }
        return names.DrainToImmutable();
    }

    /// <summary>Removes everything settings hold about these identities; their links last, since those say who they are.</summary>
    public async Task ForgetAsync(ImmutableArray<string> identities, CancellationToken cancel)
    {
        await RemoveOffersAsync(offer => offer.Person is { } person && identities.Contains(person), cancel).ConfigureAwait(false);
        foreach (var identity in identities)
            await settings.DeleteAsync(NameOf(identity), cancel).ConfigureAwait(false);
        await settings.ChangeAsync(Links, PeopleJson.Default.LinkGroups,
            groups => groups?.Knows(identities) is true ? groups.Without(identities) : null, cancel).ConfigureAwait(false);
    }

    async Task RemoveOffersAsync(Func<LinkOffer, bool> which, CancellationToken cancel)
    {
        foreach (var name in await settings.ListAsync(Offers, cancel).ConfigureAwait(false))
        {
            if ((await settings.ReadAsync(name, PeopleJson.Default.LinkOffer, cancel).ConfigureAwait(false)).Value is { } offer && (offer.Person is null || which(offer)))
                await settings.DeleteAsync(name, cancel).ConfigureAwait(false);
        }
    }

    // A setting's name takes small letters and digits only, and a person's id may hold anything.
    static string NameOf(string identity) => People + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
}
