using MechDesign.Engine;

namespace MechDesign.Catalogs;

/// <summary>A row of <c>reads</c>.</summary>
static class ReadRowReader
{
    public static ReadRow Read(MapReader row, PathReader paths) => new()
    {
        Requirement = paths.Read(row),
        Concept = row.Required("concept"),
        Kind = row.Word("kind", ConceptKinds.Words),
        Truth = row.Text("truth"),
        Rebuild = row.Text("rebuild"),
        Spatial = row.Word("spatial", YesNos.Words),
        Spans = row.Word("spans", SpansEvidence.Words),
        Query = row.Word("query", Queries.Words),
        Load = row.Word("load", Loads.Words),
    };
}
