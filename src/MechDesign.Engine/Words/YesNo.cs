namespace MechDesign.Engine;

/// <summary>Framework §1: every Yes/No answer; the words are labels, never booleans of a file format.</summary>
public enum YesNo { Yes = 1, No }

/// <summary>The exact labels of <see cref="YesNo"/>.</summary>
public static class YesNos
{
    public static readonly Vocabulary<YesNo> Words = new("Yes or No", value => value.Label);

    extension(YesNo value)
    {
        public string Label => value switch
        {
            YesNo.Yes => "Yes",
            YesNo.No => "No",
        };
    }
}
