namespace MechDesign.Discord.Wire;

/// <summary>Where the gateway is, and how often it may be asked in (Discord documentation, Get Gateway Bot). Not to be kept.</summary>
/// <param name="Url">The address to connect to.</param>
/// <param name="Shards">How many connections Discord advises.</param>
/// <param name="SessionStartLimit">What is left of today's starts.</param>
public sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <param name="Total">Starts allowed in a day.</param>
/// <param name="Remaining">Starts that are left.</param>
/// <param name="ResetAfter">Milliseconds until they are all back.</param>
/// <param name="MaxConcurrency">How many may start within five seconds.</param>
public sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
