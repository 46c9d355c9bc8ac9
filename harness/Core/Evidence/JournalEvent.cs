namespace AcceptanceHarness.Core.Evidence;

/// <summary>Something that happened in a run and is not an exchange.</summary>
/// <param name="Kind">What kind, one of <see cref="JournalKinds"/>.</param>
/// <param name="Tenant">The tenant it concerns; empty for the default tenant or the whole run.</param>
/// <param name="Scenario">The scenario it concerns, if any.</param>
/// <param name="Text">What happened, in bokmål.</param>
/// <param name="Details">Named values.</param>
public sealed record JournalEvent(
    string Kind,
    string Tenant,
    string? Scenario,
    string Text,
    IReadOnlyDictionary<string, string> Details);
