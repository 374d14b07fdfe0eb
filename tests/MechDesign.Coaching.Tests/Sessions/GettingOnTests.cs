namespace MechDesign.Coaching.Tests;

/// <summary>However wrong the answers before, whoever answers, passes or does not know gets on.</summary>
public class GettingOnTests
{
    const int Seeds = 60;
    const int Enough = 400;

    public static TheoryData<Depth, Mode> Interviews => HistoryTests.Interviews;

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Any_answers_lead_to_the_end(Depth depth, Mode mode) => Play(depth, mode, (chance, interview) => chance.Answer(interview));

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Not_knowing_now_and_then_leads_to_the_end(Depth depth, Mode mode) =>
        Play(depth, mode, (chance, interview) => chance.Below(2) == 0 ? new Command.DontKnow() : chance.Answer(interview));

    [Theory]
    [MemberData(nameof(Interviews))]
    public void Skipping_now_and_then_leads_to_the_end(Depth depth, Mode mode) =>
        Play(depth, mode, (chance, interview) => chance.Below(2) == 0 ? new Command.Skip() : chance.Answer(interview));

    static void Play(Depth depth, Mode mode, Func<Chance, Interview, Command> next)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var (interview, chance) = (new Interview(Auction.Begin(depth, mode)), new Chance(seed));
            for (var i = 0; !interview.Session.IsOver; i++)
            {
                Assert.True(i < Enough, $"seed {seed} never gets past {interview.Key}");
                var asked = interview.Session.Agenda.IndexOf(interview.Current!.Key);
                Assert.IsType<Decision.Accepted>(interview.Do(next(chance, interview)));
                Assert.True(interview.Session.Walk.IsAnswered(asked), $"seed {seed}: {interview.Session.Agenda.Questions[asked].Key} is asked again at once");
            }
        }
    }
}
