using MechDesign.Coaching;

namespace MechDesign.Terminal;

/// <summary>Where replies are shown: in colour on a terminal, as plain text anywhere else.</summary>
public interface IScreen
{
    void Show(Reply reply);

    /// <summary>Shows that a line is awaited.</summary>
    void Await();
}

/// <summary>Plain text on a writer.</summary>
public sealed class PlainScreen(TextWriter output, int width) : IScreen
{
    public void Show(Reply reply) => output.WriteLine(PlainText.Render(reply, width));

    public void Await() => output.Flush();
}
