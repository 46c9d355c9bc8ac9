namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>One system behind a connection; version 2013 has only name and version, each of which may be left out.</summary>
/// <param name="SystemCode">Its code.</param>
/// <param name="SystemName">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="TimeLastUpdated">When that version was taken into use.</param>
public sealed record VerifySystem(string? SystemCode, string? SystemName, string? Version, DateTimeOffset? TimeLastUpdated);
