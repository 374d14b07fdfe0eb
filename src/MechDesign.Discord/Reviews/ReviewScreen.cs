using System.Collections.Immutable;
using MechDesign.Coaching;
using MechDesign.Discord.Interactions;
using MechDesign.Discord.Rendering;
using MechDesign.Discord.Wire;

namespace MechDesign.Discord.Reviews;

/// <summary>A page of one section of a review: its text, a select that leads to the others, and what can be done with the whole.</summary>
static class ReviewScreen
{
    const int MostOptions = 25;
    const int LongestOption = 100;

    /// <summary>Two selects, the pages and the buttons leave no more room.</summary>
    const int MostSelects = 2;

    public static MessageBody Of(string id, ReviewShelf review, bool isOwn, string section, int page, Uri? web)
    {
        var sections = review.Sections;
        var shown = sections.FirstOrDefault(part => part.Name == section) ?? sections[0];
        var (text, turn) = Book.Open(Book.Pages(shown.Text), new(id, page, $"review.at.{shown.Name}"));
        return new(text, Components: [.. Selects(id, sections, shown), .. turn, .. Actions(id, isOwn, web)], AllowedMentions: AllowedMentions.Nobody, Attachments: []);
    }

    // Discord keeps what was picked while a select has the same id, so that every screen's is another.
    static IEnumerable<Row> Selects(string id, ImmutableArray<ReviewSection> sections, ReviewSection shown) => sections.Chunk(MostOptions).Take(MostSelects)
        .Select((part, at) => Row.Of(new Select(
            new CustomId(id, at, $"review.go.{shown.Name}").ToString(),
            [.. part.Select(section => new SelectOption(Cut.To(section.Title, LongestOption), section.Name, Cut.To(section == shown ? $"shown now · {section.Hint}" : section.Hint, LongestOption)))],
            at == 0 ? $"{shown.Title}; pick another part" : "More parts")));

    static ImmutableArray<Row> Actions(string id, bool isOwn, Uri? web) => Buttons.Rows(
        new Button(ButtonStyle.Secondary, "Markdown file", new CustomId(id, 0, "review.file.markdown").ToString()),
        new Button(ButtonStyle.Secondary, "Design file", new CustomId(id, 0, "review.file.design").ToString()),
        isOwn ? new Button(ButtonStyle.Secondary, "Sharing", new CustomId(id, 0, "share.ask").ToString()) : null,
        isOwn ? new Button(ButtonStyle.Secondary, "Delete", new CustomId(id, 0, "review.delete").ToString()) : null,
        web is null ? null : new Button(ButtonStyle.Link, "In the browser", Url: web.ToString()));
}
