namespace MechDesign.Engine.Tests;

/// <summary>Sheets A–H where a design is unfinished or unusual; the Auction's stand in its own golden.</summary>
public sealed class SheetTests
{
    [Fact]
    public void What_is_undeclared_is_a_dash() => Golden.Check(Printed.Sheets(Derive.From(new()
    {
        Requirements =
        [
            new() { Text = "one", Priority = Priority.C1, States = [new(null, "Thing"), new(Interaction.UpdateTarget, null)] },
            new() { Text = "two", Priority = Priority.R1 },
        ],
        Candidates = [new() { Label = "Thing" }],
        Invariants = [new() { Requirement = 1 }, new() { Requirement = 2, Type = InvariantType.Freshness }],
        Reads = [new() { Requirement = 2, Concept = "it" }],
        Hotspots = [new("hot", null)],
    })));

    [Fact]
    public void Nothing_at_all_still_has_eight_sheets()
    {
        var sheets = Sheets.Of(Derive.From(new Design()));

        Assert.Equal("ABCDEFGH", string.Concat(sheets.Select(sheet => sheet.Letter)));
        Assert.Equal(
            ["Topology", "Write coordination scope", "Read consistency target", "Holder model", "Compensation acceptable?"],
            sheets[3].Rows.Select(row => row[0]));
        Assert.All(sheets.Where(sheet => sheet.Letter != 'D'), sheet => Assert.Empty(sheet.Rows));
    }

    [Fact]
    public void Every_row_has_a_cell_for_every_column() => Assert.All(Small.AllNames, name => Assert.All(
        Sheets.Of(Derive.From(Small.Named(name))), sheet => Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Length, row.Length))));

    [Fact]
    public void Sheet_B_shows_what_replaces_a_split_candidate_and_whose_boundary_it_is()
    {
        var design = Auction.Design.Answered("candidate.Auction.action: split candidate", "candidate.Bid.owner: undeclared", "candidate.Bid.boundary: bids");
        Candidate lot = new() { Label = "Lot", Action = Decomposition.KeepAsCandidate, Replaces = "Auction" };
        Candidate sale = new() { Label = "Sale", Replaces = "Auction" };

        var rows = Sheet(design with { Candidates = [.. design.Candidates, lot, sale] }, 'B').Rows;

        Assert.Equal(
            ["split candidate", "keep as candidate", "keep as candidate", "keep as candidate\nreplaces Auction", "–\nreplaces Auction"],
            rows.Select(row => row[3]));
        Assert.Equal(["service\nauctions", "–\nbids", "derived", "–", "–"], rows.Select(row => row[6]));
        Assert.Equal(["No", "Yes", "No", "Yes", "No"], rows.Select(row => row[5]));
    }

    [Fact]
    public void Sheet_C_lists_HARD_rows_first_and_only_those_of_paths()
    {
        var design = Auction.Design.Answered("invariant.1.tier: SOFT", "requirement.2.priority: R2");

        var rows = Sheet(design with { Invariants = [.. design.Invariants, Small.Hard(InvariantType.Accounting)] }, 'C').Rows;

        Assert.Equal(["HARD uniqueness", "HARD ordering", "HARD accounting", "SOFT eligibility"], rows.Select(row => $"{row[1]} {row[2]}"));
    }

    [Fact]
    public void Sheet_D_lists_what_a_path_declares_for_itself()
    {
        var design = Auction.Design.Answered("P3.holder_model: worker", "P1.topology: multi-service", "P1.compensation_acceptable: Yes");

        Assert.Equal(
            ["Topology (P1) multi-service", "Compensation acceptable? (P1) Yes", "Holder model (P3) worker"],
            Sheet(design, 'D').Rows.Skip(5).Select(row => $"{row[0]} {row[1]}"));
        Assert.Equal(7, Sheet(design.Answered("requirement.3.retained: No"), 'D').Rows.Length);
    }

    [Fact]
    public void Sheets_E_and_G_say_what_is_missing()
    {
        var design = Small.Stock.Answered("candidate.Thing.evolution: append-only", "P1.companions: heartbeat");

        Assert.Equal(["guarded state transition", "not classifiable", "heartbeat (chosen)"], Assert.Single(Sheet(design, 'E').Rows).Skip(1));
        Assert.Equal(["missing", "missing", "missing", "nothing is published", "missing"], Assert.Single(Sheet(design, 'G').Rows).Skip(1));
    }

    static Sheet Sheet(Design design, char letter) => Sheets.Of(Derive.From(design)).Single(sheet => sheet.Letter == letter);
}
