namespace MechDesign.Coaching.Tests;

/// <summary>What holds of every term the catalog knows.</summary>
public class EveryTermTests
{
    static readonly Term[] terms = [.. Terms.Of(Auction.Catalog)];
    static readonly Completion completion = new(terms);
    static readonly ILookup<string, Term> byText = terms.ToLookup(term => Folded(term.Text));

    [Fact]
    public void There_are_terms_of_every_kind()
    {
        Assert.Equal(Enum.GetValues<TermKind>(), terms.Select(term => term.Kind).Distinct().Order());
        Assert.All(terms, term => Assert.NotEmpty(Folded(term.Text)));
        Assert.All(terms, term => Assert.Contains(term.Verb, (string[])["archetype", "knowledge", "systems", "explain"]));
    }

    [Fact]
    public void Its_own_text_finds_it_first_or_among_those_called_the_same() => Assert.Empty(terms.Where(term =>
        !completion.Of(term.Text).TakeWhile(found => byText[Folded(found.Text)].Any(same => Folded(same.Text) == Folded(term.Text)))
            .Take(Completion.Most).Any(found => Same(found, term))).Select(term => term.Text));

    [Fact]
    public void Every_beginning_of_its_text_finds_something_and_ends_in_it() => Assert.Empty(terms
        .Where(term => Enumerable.Range(1, term.Text.Length).Any(length => Folded(term.Text[..length]).Length > 0 && completion.Of(term.Text[..length]).IsEmpty))
        .Select(term => term.Text));

    [Fact]
    public void Every_word_of_its_text_finds_it_or_twenty_five_others() => Assert.Empty(
        from term in terms
        from word in Folded(term.Text).Split(' ')
        let found = completion.Of(word)
        where found.Length < Completion.Most && !found.Any(other => Same(other, term))
        select $"{word} does not find {term.Text}");

    [Fact]
    public void One_slip_in_a_word_of_five_letters_still_finds_it_unless_something_is_written_so() => Assert.Empty(
        from numbered in terms.Select((term, number) => (term, number))
        let term = numbered.term
        // All slips of all terms take a minute; every eighth is another one for each term.
        from typed in Slips.InEachWord(Folded(term.Text), shortest: 5).Where((_, i) => (i + numbered.number) % 8 == 0)
        let found = completion.Of(typed)
        where found.Length < Completion.Most && !found.Any(other => Same(other, term)) && !found.Any(other => Begins(other, typed))
        select $"{typed} does not find {term.Text}");

    [Fact]
    public void What_it_leads_to_is_what_its_verb_shows()
    {
        var (explain, archetypes, knowledge) = (new Explain(Auction.Catalog), new ArchetypeSearch(Auction.Catalog), new KnowledgeSearch(Auction.Catalog));
        Assert.Empty(terms.DistinctBy(term => (term.Kind, term.Leads)).Where(term => term.Verb switch
        {
            "archetype" => archetypes.Find(term.Leads) is null,
            "knowledge" => knowledge.Find(term.Leads) is null,
            "systems" => SystemsPhrase.Of(Auction.Catalog, term.Leads) is null,
            _ => explain.Of(term.Leads) is null,
        }).Select(term => $"{term.Verb} {term.Leads}"));
    }

    static bool Same(Term one, Term other) => (one.Kind, one.Leads) == (other.Kind, other.Leads);

    /// <summary>Whether each typed word begins a word of the text: then it was no slip.</summary>
    static bool Begins(Term term, string typed) => typed.Split(' ').All(word => Folded(term.Text).Split(' ').Any(known => known.StartsWith(word, StringComparison.Ordinal)));

    static string Folded(string text) => string.Join(' ', text.ToLowerInvariant().Split(
        [' ', '-', '_', '/', ',', '(', ')', '.', ':', '+', '?', '"', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
