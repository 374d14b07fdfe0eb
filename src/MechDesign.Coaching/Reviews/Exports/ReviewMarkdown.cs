namespace MechDesign.Coaching;

/// <summary>A whole review as Markdown: everything the review says, and the transcript itself, from which <c>import</c> makes it again.</summary>
public static class ReviewMarkdown
{
    /// <summary>What the review says and no more: the transcript names its owner.</summary>
    public static string ToRead(Review review) => MarkdownText.Of(ReviewPhrase.Of(review));

    public static string Of(Review review) =>
        $"""
        {ToRead(review)}
        ## Transcript

        `import` reads this block back; whatever else you write into this file does not matter.

        ```json
        {TranscriptJson.Lines(review.Transcript)}
        ```

        """;
}
