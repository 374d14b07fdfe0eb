using System.Net;
using MechDesign.Discord.Rest;

namespace MechDesign.Discord.Interview;

/// <summary>Posting over Discord's REST, with what became of it in the words of the one who shares.</summary>
public static class Posting
{
    public static Post Over(DiscordRest rest) => async (channel, body, cancel) =>
    {
        try
        {
            await rest.PostAsync(channel, body, cancel).ConfigureAwait(false);
            return Posted.Done;
        }
        catch (DiscordRefusedException refused)
        {
            return refused.Code switch
            {
                DiscordRefusedException.UnknownChannel => Posted.NoSuchChannel,
                _ when refused.Status is HttpStatusCode.Forbidden => Posted.NotAllowed,
                _ => refused.MayBeDone ? Posted.Unsure : Posted.Failed,
            };
        }
        catch (HttpRequestException error)
        {
            return error.IsUnreached ? Posted.Failed : Posted.Unsure;
        }
    };
}
