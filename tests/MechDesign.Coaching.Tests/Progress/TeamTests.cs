namespace MechDesign.Coaching.Tests;

/// <summary>A team's figures: from three people up, and never a name.</summary>
public class TeamTests
{
    static readonly string[] people = ["terminal:ada", "discord:1815", "teams:byron"];

    [Fact]
    public void Two_people_are_no_team() => Assert.Null(Of(LinkGroups.None, Recordings()[..2]));

    [Fact]
    public void Somebody_who_answered_nothing_makes_no_third()
    {
        var third = new Recording(person: people[2]);
        Assert.Null(Of(LinkGroups.None, [.. Recordings()[..2], third]));
        Assert.NotNull(Of(LinkGroups.None, [.. Recordings()[..2], third.Answer("A04")]));
    }

    [Fact]
    public void The_demo_makes_no_third() =>
        Assert.Null(Of(LinkGroups.None, [.. Recordings()[..2], new Recording(person: Demo.Nobody).Answer("A04")]));

    [Fact]
    public void Two_identities_of_one_person_count_once()
    {
        Assert.NotNull(Of(LinkGroups.None, Recordings()));
        Assert.Null(Of(LinkGroups.None.Joined(people[0], people[1]), Recordings()));
    }

    [Fact]
    public void Agreement_counts_the_most_frequent_first_answer_and_each_person_once()
    {
        var again = new Recording(person: people[0], at: Recording.Noon.AddDays(5)).Until();
        var team = Of(LinkGroups.None, [.. Recordings(), again])!;
        Assert.Equal((3, 4), (team.People, team.Interviews));
        Assert.Equal(new("auction", "entry.dominant", 3, 2, 1), team.Agreements.Single(row => row.Text == "entry.dominant"));
        Assert.Equal(new("auction", "P1.write_shape", 3, 1, 1), team.Agreements.Single(row => row.Text == "P1.write_shape"));
        Assert.Equal(new("auction", "P1.routing", 3, 3, 3), team.Agreements.Single(row => row.Text == "P1.routing"));
    }

    [Fact]
    public void The_hardest_question_and_the_most_missed_rule_are_named()
    {
        var team = Of(LinkGroups.None, Recordings())!;
        Assert.Equal(("entry.dominant", 1), (team.Hardest!.Text, team.Hardest.Right));
        Assert.Equal(new("Write shape 4", 1, 3), team.MostMissed);
    }

    [Fact]
    public void Where_nothing_was_missed_nothing_is_hard()
    {
        var team = Of(LinkGroups.None, [.. people.Select(person => new Recording(person: person).Until())])!;
        Assert.Null(team.Hardest);
        Assert.Null(team.MostMissed);
    }

    [Fact]
    public void What_fewer_than_three_answered_is_left_out_of_every_figure()
    {
        Recording Lonely(string person) => new Recording(SmallPrompts.Jobs, Depth.Full, person: person).Until("P1.base_mechanism").Answer("pessimistic lock");
        var team = Of(LinkGroups.None, [.. people.Select(person => new Recording(person: person).Until()), Lonely(people[0]), Lonely(people[1])])!;
        Assert.DoesNotContain(team.Agreements, row => row.Prompt == "jobs");
        Assert.Null(team.Hardest);
        Assert.Null(team.MostMissed);
        Assert.Equal(new("A04", 3, 3), Assert.Single(team.Covered));
        var jobs = Auction.Catalog.Archetype("A09")!.CardId;
        Assert.DoesNotContain(jobs, team.Untouched);
        Assert.Equal(Auction.Catalog.OwnIds.Except(["A04", jobs]), team.Untouched.AsEnumerable());
    }

    [Fact]
    public void No_name_and_no_transcript_is_told()
    {
        var team = Of(LinkGroups.None, Recordings())!;
        var told = ReplyText.Of(TeamPhrase.Of(team, Auction.Catalog)) + Written.By(json => ProgressJson.Write(json, team));
        Assert.All(people.SelectMany(person => person.Split(':')).Concat(Recordings().Select(recording => recording.Transcript.Id)), word => Assert.DoesNotContain(word, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_team_as_people_read_it() => Golden.Check(ReplyText.Of(TeamPhrase.Of(Of(LinkGroups.None, Recordings())!, Auction.Catalog)));

    [Fact]
    public void The_team_as_a_program_reads_it() => Golden.Check(Written.By(json => ProgressJson.Write(json, Of(LinkGroups.None, Recordings())!)) + "\n");

    static Recording[] Recordings() =>
    [
        new Recording(person: people[0]).Answer("A05").Until("P1.write_shape").Answer("append-only event").Until(),
        new Recording(person: people[1]).Answer("A05").Until("P1.write_shape").Do(new Command.DontKnow()).Until(),
        new Recording(person: people[2]).Until(),
    ];

    static Team? Of(LinkGroups links, Recording[] recordings) => Team.Of([.. recordings.Select(recording => recording.Attempt)], links.PersonOf, Auction.Catalog);
}
