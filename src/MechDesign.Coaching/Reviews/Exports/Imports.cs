using MechDesign.Catalogs;

namespace MechDesign.Coaching;

/// <summary>What became of a transcript that somebody handed in.</summary>
public enum Imported
{
    /// <summary>It is stored.</summary>
    Stored = 1,

    /// <summary>The very same was there; nothing was done.</summary>
    AlreadyThere,

    /// <summary>Another interview has its name; nothing was done.</summary>
    AnotherOfThatName,
}

/// <summary>What a transcript from outside must be before it is stored.</summary>
static class Imports
{
    /// <summary>Plays the whole interview once: what cannot be played could never be reviewed.</summary>
    /// <exception cref="NoTranscriptException">It cannot.</exception>
    public static void Check(Transcript transcript, Func<Transcript, Session> fold, Catalog catalog)
    {
        if (transcript.Id.Length is 0 or > 80 || transcript.Id[0] is '-' || transcript.Id.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            throw new NoTranscriptException("its id is none: small letters, digits and hyphens.");
        try
        {
            var review = new Review(transcript, fold(transcript), catalog);
            ReviewPhrase.Of(review);
            Replay.Of(review);
        }
        catch (TranscriptException error)
        {
            throw new NoTranscriptException($"its interview cannot be played. {error.Message}", error);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or NullReferenceException)
        {
            throw new NoTranscriptException("its interview cannot be played: what happened in it does not fit together.", error);
        }
    }

    /// <summary>Whether what is there is how the other begins, or all of it: an import may have been cut off before.</summary>
    public static bool IsBeginning(Transcript there, Transcript whole) =>
        there.Version <= whole.Version && there.Commits.Zip(whole.Commits).All(pair => AreSame(pair.First, pair.Second));

    static bool AreSame(Commit one, Commit other)
    {
        var (first, second) = (new System.Buffers.ArrayBufferWriter<byte>(), new System.Buffers.ArrayBufferWriter<byte>());
        CommitJson.Write(first, one);
        CommitJson.Write(second, other);
        return first.WrittenSpan.SequenceEqual(second.WrittenSpan);
    }
}
