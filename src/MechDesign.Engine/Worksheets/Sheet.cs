using System.Collections.Immutable;

namespace MechDesign.Engine;

/// <summary>One worksheet of document 001: its letter, title, columns and rows. A cell's lines are separated by a newline.</summary>
public sealed record Sheet(char Letter, string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
