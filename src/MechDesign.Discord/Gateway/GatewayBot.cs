namespace MechDesign.Discord.Gateway;

/// <summary>The answer to <c>GET /gateway/bot</c>; to be asked before every new session, not kept.</summary>
/// <param name="Url">Where sessions begin.</param>
/// <param name="Shards">How many Discord recommends.</param>
/// <param name="SessionStartLimit">What is left of today's sessions.</param>
public sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <param name="Total">Sessions in 24 hours; one more than that, and Discord resets the token.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="ResetAfter">Milliseconds until they are full again.</param>
/// <param name="MaxConcurrency">How many may begin within five seconds.</param>
public sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
