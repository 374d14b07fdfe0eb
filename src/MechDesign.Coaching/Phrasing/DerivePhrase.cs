using MechDesign.Engine;

namespace MechDesign.Coaching;

/// <summary>A derived design for people: its sheets, and why each conclusion came out.</summary>
public static class DerivePhrase
{
    public static Reply Of(Conclusions conclusions) => Reply.Of(
    [
        new Block.Heading(conclusions.Design.Title ?? "Untitled design"),
        .. Sheets.Of(conclusions).Where(sheet => !sheet.Rows.IsEmpty).Select(Phrase.Table),
        .. ReviewPhrase.Derivations(conclusions),
        ClosurePhrase.Of(conclusions),
        .. ReviewPhrase.Findings(conclusions),
        .. EarnedComponents.Phrase(conclusions),
    ]);
}
