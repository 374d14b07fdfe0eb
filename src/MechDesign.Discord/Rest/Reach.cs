namespace MechDesign.Discord.Rest;

/// <summary>Whether a request that failed can have arrived.</summary>
static class Reach
{
    extension(HttpRequestException failure)
    {
        /// <summary>It did not leave this machine, or found no server.</summary>
        public bool IsUnreached => failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
    }
}
