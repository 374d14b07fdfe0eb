using MechDesign.Catalogs;
using MechDesign.Coaching;
using MechDesign.Discord;

namespace MechDesign.Bot;

/// <summary>Session.md §5: what the program returns.</summary>
static class ExitCodes
{
    public const int Done = 0;
    public const int InputWasWrong = 1;
    public const int WrongUsage = 2;
    public const int StoreFailed = 3;

    /// <summary>Runs a verb; what goes wrong outside the program is one sentence on standard error, never a stack.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (CatalogException error)
        {
            return Fail(error.Message, InputWasWrong);
        }
        catch (DiscordStoppedException error)
        {
            return Fail(error.Message, WrongUsage);
        }
        catch (TranscriptException error)
        {
            return Fail(error.Message, StoreFailed);
        }
        catch (OperationCanceledException)
        {
            return Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fail(error.Message, InputWasWrong);
        }
    }

    public static int Fail(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
