namespace MechDesign.Engine;

/// <summary>Something about a design that is wrong (error) or worth a second look (warning): framework §7.</summary>
/// <param name="Severity">An error keeps the design from closing.</param>
/// <param name="Code">The finding's name in framework §7.</param>
/// <param name="At">R1, P1, V1, C1, a candidate's label, or context.</param>
/// <param name="Message">What is wrong here, in one sentence.</param>
public sealed record Finding(Severity Severity, string Code, string At, string Message);
