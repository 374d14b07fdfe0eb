using System.Globalization;
using System.Threading.Channels;

namespace MechDesign.FakeDiscord.Terminal;

/// <summary>What the bot writes, one message below the other under its number. It may write at any moment, also while somebody types.</summary>
public sealed class Screen(TextWriter output, Readable readable, FakePerson reader)
{
    readonly Lock gate = new();
    readonly List<FakeMessage> numbered = [];
    readonly List<FakeMessage> lastShownLast = [];
    readonly Channel<FakeMessage> posts = Channel.CreateUnbounded<FakeMessage>();
    string? prompt;

    /// <summary>Who sits before it.</summary>
    public FakePerson Reader { get; set; } = reader;

    /// <summary>What was posted by the bot itself, in order.</summary>
    public ChannelReader<FakeMessage> Posts => posts.Reader;

    public void Tell(string line)
    {
        lock (gate)
        {
            if (prompt is not null)
                output.WriteLine();
            output.WriteLine(line);
            output.Write(prompt);
            output.Flush();
        }
    }

    /// <summary>A new message, or what became of one.</summary>
    public void Show(FakeMessage message)
    {
        lock (gate)
        {
            var isNew = !numbered.Contains(message);
            if (isNew)
                numbered.Add(message);
            lastShownLast.Remove(message);
            lastShownLast.Add(message);
            Tell($"\n{Heading(message)}\n{Drawn.Of(message, readable).Text}");
            if (isNew && message.AnsweredTo is null)
                posts.Writer.TryWrite(message);
        }
    }

    /// <summary>A line is awaited from here on.</summary>
    public void Await(string shown)
    {
        lock (gate)
        {
            prompt = shown;
            output.Write($"\n{shown}");
            output.Flush();
        }
    }

    public void Entered()
    {
        lock (gate)
            prompt = null;
    }

    /// <summary>The message of that number, if the reader sees it.</summary>
    public FakeMessage? Find(int number)
    {
        lock (gate)
            return numbered.ElementAtOrDefault(number - 1) is { } message && message.IsSeenBy(Reader) ? message : null;
    }

    /// <summary>The message that the reader saw last and that has something to press, and what.</summary>
    public (FakeMessage On, IReadOnlyList<Press> Presses)? Pressable
    {
        get
        {
            lock (gate)
                return Seen.Select(message => (On: message, Drawn.Of(message, readable).Presses)).Where(seen => seen.Presses.Count > 0).Cast<(FakeMessage, IReadOnlyList<Press>)?>().FirstOrDefault();
        }
    }

    /// <summary>The files of the message with files that the reader saw last.</summary>
    public IReadOnlyList<ReceivedFile> Files
    {
        get
        {
            lock (gate)
                return Seen.FirstOrDefault(message => message.Files.Count > 0)?.Files ?? [];
        }
    }

    IEnumerable<FakeMessage> Seen => Enumerable.Reverse(lastShownLast).Where(message => message.IsSeenBy(Reader));

    string Heading(FakeMessage message) => string.Join(" · ", new[]
    {
        $"── {(numbered.IndexOf(message) + 1).ToString(CultureInfo.InvariantCulture)}",
        readable.Place(message.ChannelId),
        message.IsEphemeral ? "only you see this" : null,
        message.Edits > 0 ? "edited" : null,
    }.OfType<string>());
}
