namespace AcceptanceHarness.Cli.Running;

/// <summary>One line of the self-test.</summary>
/// <param name="Kind">frisk, variant or feil.</param>
/// <param name="Id">The defect's or variant's id.</param>
/// <param name="Held">True when it came out as it must.</param>
/// <param name="Text">What came out, in bokmål.</param>
internal sealed record SelftestRow(string Kind, string Id, bool Held, string Text);
