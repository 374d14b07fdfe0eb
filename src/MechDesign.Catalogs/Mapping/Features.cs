namespace MechDesign.Catalogs;

/// <summary>What a text offers as evidence: its stems, each two that stand together, and each two that nearly do.</summary>
public static class Features
{
    /// <summary>Words that are everywhere and decide nothing alone; beside another word they may.</summary>
    static readonly HashSet<string> everywhere = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "be", "it", "its", "that", "this", "with", "we", "our",
        "i", "you", "your", "they", "them", "he", "she", "as", "by", "from", "was", "were", "has", "have", "had", "so", "if", "but", "do", "does",
        "my", "their", "there", "then", "than", "will", "would", "can", "could", "should", "what", "which", "how", "me", "us", "into", "some",
        "design", "build", "system", "need", "want", "please", "im", "dont",
    };

    public static bool IsEverywhere(string word) => everywhere.Contains(word);

    /// <summary>Each feature once, as it is written in the weights, with the words it stands for.</summary>
    public static IReadOnlyDictionary<string, string> Of(Tokens tokens)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = -1;
        for (var i = 0; i < tokens.Words.Count; i++)
        {
            if (i > 0)
                found.TryAdd($"{tokens.Stems[i - 1]} {tokens.Stems[i]}", $"{tokens.Words[i - 1]} {tokens.Words[i]}");
            if (IsEverywhere(tokens.Words[i]))
                continue;
            found.TryAdd(tokens.Stems[i], tokens.Words[i]);
            // Two telling words with small ones between them.
            if (last >= 0 && i - last is > 1 and < 5)
                found.TryAdd($"{tokens.Stems[last]} … {tokens.Stems[i]}", $"{tokens.Words[last]} … {tokens.Words[i]}");
            last = i;
        }
        return found;
    }
}
