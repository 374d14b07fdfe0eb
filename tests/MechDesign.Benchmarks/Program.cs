using MechDesign.Benchmarks;

// Run by: dotnet run -c Release --project tests/MechDesign.Benchmarks
// Single turns are timed, since a limit at the median of turns says nothing about the mean of a thousand.
Figures.Heading();
EngineFigures.Print();
MemoryFigures.Print();
FileFigures.Print();
LookUpFigures.Print();
ProgressFigures.Print();
return Figures.AllMet ? 0 : 1;
