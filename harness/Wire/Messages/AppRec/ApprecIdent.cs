using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>A further id of an organisation or person.</summary>
/// <param name="Id">The id itself.</param>
/// <param name="Type">Its kind.</param>
public sealed record ApprecIdent(string Id, CS Type);
