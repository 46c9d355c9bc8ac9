using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>A person who acts for an organisation.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Id">The person's id, normally HPR.</param>
/// <param name="TypeId">Kind of that id.</param>
public sealed record ApprecPerson(string? Name, string? Id, CS? TypeId);
