using System.Text.Json.Serialization;

namespace AcceptanceHarness.Core.Results.Run;

/// <summary>The machine's gate.</summary>
/// <param name="Open">True open, false closed, null when the run is partial and no gate is computed.</param>
/// <param name="Text">The gate in one bokmål sentence.</param>
/// <param name="Blocking">Ids of the criteria that keep it closed, the worst first.</param>
public sealed record GateRecord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool? Open,
    string Text,
    IReadOnlyList<string> Blocking);
