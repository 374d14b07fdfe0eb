using System.Text;
using MechDesign.Coaching;

namespace MechDesign.Bot.Verbs;

/// <summary>A file a verb writes. What is there already is somebody's and stays.</summary>
static class NewFile
{
    /// <summary>Writes it and says so.</summary>
    public static int Write(string path, string text, string what)
    {
        if (File.Exists(path) || Directory.Exists(path))
            return ExitCodes.Fail($"{path} is there already and was left as it is. Name another file.", ExitCodes.InputWasWrong);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Composition.Screen().Show(Reply.Of(new Block.Paragraph($"{what}: written to {path}.")));
        return ExitCodes.Done;
    }
}
