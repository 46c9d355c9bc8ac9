namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>One id of a party.</summary>
/// <param name="Type">What kind of id it is, for example <c>HER</c>; null for one that is a URI.</param>
/// <param name="Verdi">The id.</param>
public sealed record EbxmlPartsid(string? Type, string Verdi);
