using System.CommandLine;
using MechDesign.Bot;
using MechDesign.Bot.Verbs;

var app = Composition.Configured();
var root = new RootCommand("MechDesign: practise mechanical system design, one closed choice at a time")
{
    ServeVerb.Build(app),
    PracticeVerb.Build(app),
    OwnVerb.Build(app),
    ResumeVerb.Build(app),
    TranscriptsVerb.Build(app),
    ReviewVerb.Build(app),
    ProgressVerb.Build(app),
    DueVerb.Build(app),
    NextVerb.Build(app),
    TeamVerb.Build(app),
    ShareVerb.Build(app, shared: true),
    ShareVerb.Build(app, shared: false),
    LinkVerb.Build(app),
    ForgetVerb.Build(app),
    PersonalDataVerb.Build(app),
    ExportVerb.Build(app),
    ImportVerb.Build(app),
    DeriveVerb.Build(app),
    RulesVerb.Build(app),
    ExplainVerb.Build(app),
    ArchetypeVerb.Build(app),
    KnowledgeVerb.Build(app),
    SearchVerb.Build(app),
    MapVerb.Build(app),
    PromptsVerb.Build(app),
    CheckVerb.Build(app),
    SystemsVerb.Build(app),
    EstimateVerb.Build(),
};
Channels.Attach(root, app);

var parsed = root.Parse(args);
var code = await parsed.InvokeAsync();

// The parser's own code for words it does not know is 1; ours for wrong usage is 2.
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
