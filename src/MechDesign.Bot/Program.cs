using MechDesign.Bot.Verbs;
using MechDesign.Engine;

await using var input = Console.OpenStandardInput();
await using var output = Console.OpenStandardOutput();
await new DeriveLines(args.Contains("letter") ? RuleSet.Letter : RuleSet.Repaired).RunAsync(input, output, default);
