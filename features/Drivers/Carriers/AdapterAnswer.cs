namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>What an adapter answered.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The JSON body; empty when there is none.</param>
/// <param name="Location">Where to ask again, with 202.</param>
public sealed record AdapterAnswer(int Status, string Body, string? Location = null);
